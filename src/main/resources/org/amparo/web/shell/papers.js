/*
 * Comfort for the page of papers, which does all it does without this too: files go in pieces (tus 1.0), with a bar, a
 * pause and a way on after a cut; a voice can be recorded. The browser keeps a handle and a keyed mark, nothing of the file.
 */
(() => {
  'use strict';
  const place = document.getElementById('sending');
  if (!place || !window.tus || !tus.isSupported) return;
  const { dataset: say } = place;
  const form = place.closest('form');
  const PIECE = 8 << 20, FIRST = 1 << 20, KEPT = 'papers';
  const PATIENCE = [500, 1000, 2000, 4000, 8000], BEAT = 15000, MOST_QUARRELS = 10;
  const under = new Set();   // uploads under way
  let leaving = null, plain = false, note = null;

  const make = (tag, parent, text, name) => {
    const made = parent.appendChild(document.createElement(tag));
    if (text) made.textContent = text;
    if (name) made.className = name;
    return made;
  };
  const button = (parent, text, press, name) => {
    const made = make('button', parent, text, name || 'btn');
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  };
  const own = n => String(n).replace(/\d/g, d => String.fromCharCode(say.zero.charCodeAt(0) + +d));
  const part = (done, all) => all ? Math.floor(100 * done / all) : 0;
  const told = (words, n) => words.replace('{0}', own(n));
  const why = reason => place.querySelector('[data-why="' + reason + '"]');

  /* What is kept for the way on after a reload: handles and marks, each made with the token of this browser's door. */
  const kept = () => { try { return JSON.parse(sessionStorage.getItem(KEPT)) || {}; } catch { return {}; } };
  const keep = all => { try { sessionStorage.setItem(KEPT, JSON.stringify(all)); } catch { /* then there is no way on */ } };
  const forget = url => { const all = kept(); delete all[url]; keep(all); };
  const mark = async file => {
    if (!window.crypto || !crypto.subtle) return '';
    const text = new TextEncoder();
    const key = await crypto.subtle.importKey('raw', text.encode(say.token), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const first = await file.slice(0, FIRST).arrayBuffer();
    const whole = new Uint8Array(first.byteLength + 16);
    whole.set(new Uint8Array(first));
    whole.set(text.encode(String(file.size).padStart(16, '0')), first.byteLength);
    const sum = new Uint8Array(await crypto.subtle.sign('HMAC', key, whole));
    return Array.from(sum.slice(0, 8), byte => byte.toString(16).padStart(2, '0')).join('');
  };

  /* The list of what arrived, fetched again and put in the place of the old one; what was ticked stays ticked. */
  const refresh = async () => {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    if (answer.status >= 500) throw new Error('away');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('arrived'), old = document.getElementById('arrived');
    if (!fresh || !old) { location.reload(); return; }
    old.replaceWith(document.adoptNode(fresh));
  };

  const gather = () => {
    place.hidden = false;
    return make('div', place, '', 'card');
  };
  const tidy = () => { if (!place.querySelector('.card')) place.hidden = true; };

  /* A server that has just begun to start knows no address yet: that is no answer of ours, and as if the line were cut. */
  const isNobody = (status, version) => status === 404 && !version;

  /* One file on its way, with its bar and its buttons. */
  class Going {
    constructor(file, hide) {
      this.file = file;
      this.box = gather();
      const name = make('p', this.box);
      make('bdi', name, file.name);
      this.bar = make('progress', this.box);
      this.bar.max = 100;
      this.bar.setAttribute('aria-label', file.name);
      this.words = make('p', this.box, '', 'soft');
      this.words.setAttribute('role', 'status');
      const row = make('div', this.box, '', 'bar');
      this.pause = button(row, say.pause, () => this.turn());
      this.stop = button(row, say.stop, () => this.end(), 'quiet stop');
      this.upload = new tus.Upload(file, {
        endpoint: say.to, chunkSize: PIECE, retryDelays: null, headers: { 'Form-Token': say.token },
        metadata: { name: file.name, hide: hide ? 'yes' : 'no' }, removeFingerprintOnSuccess: true,
        storeFingerprintForResuming: false, fingerprint: () => Promise.resolve(null),
        onAfterResponse: (request, answer) => {
          if (isNobody(answer.getStatus(), answer.getHeader('Tus-Resumable'))) throw new Error();
        },
        onUploadUrlAvailable: () => this.begun(),
        onProgress: (done, all) => this.show(done, all),
        onSuccess: () => this.whole(),
        onError: fault => this.fail(fault)
      });
    }

    async start(url) {
      under.add(this);
      this.tries = 0;
      this.mark = await mark(this.file).catch(() => '');
      if (url) this.url = url;
      this.go();
    }

    /* With a handle the client gets no place to begin anew: else it would, wherever the handle can not be asked for. */
    go() {
      clearTimeout(this.beat);
      this.state = 'going';
      this.pause.textContent = say.pause;
      this.upload.url = this.url || null;
      this.upload.options.endpoint = this.url ? null : say.to;
      this.upload.start();
    }

    begun() {
      if (this.url && this.url !== this.upload.url) forget(this.url);
      this.url = this.upload.url;
      if (!this.mark) return;
      const all = kept();
      all[this.upload.url] = this.mark;
      keep(all);
    }

    show(done, all) {
      if (this.state !== 'going') return;
      if (done > (this.done || 0)) this.tries = 0;
      this.done = done;
      this.at = part(done, all);
      this.bar.value = this.at;
      this.words.textContent = done === all ? say.looking : told(say.going, this.at);
    }

    turn() {
      if (this.state === 'going') {
        this.state = 'paused';
        this.upload.abort();
        this.words.textContent = told(say.paused, this.at || 0);
        this.pause.textContent = say.resume;
      } else {
        this.go();
      }
    }

    /* The line is back, or the tab awake: whoever was cut goes on. */
    wake() {
      if (this.state === 'away') this.go();
    }

    async whole() {
      this.leave();
      for (const done of [this.bar, this.pause, this.stop]) done.remove();
      await this.list();
    }

    /* Here is here, even if the list can not be had just now: it is asked for until it comes, and then who waits goes on. */
    async list() {
      clearTimeout(this.beat);
      try {
        await refresh();
      } catch {
        this.words.textContent = say.here;
        this.more = this.more || button(this.box, say.list, () => this.list());
        this.beat = setTimeout(() => this.list(), BEAT);
        return;
      }
      this.box.remove();
      tidy();
      on();
    }

    fail(fault) {
      const answer = fault.originalResponse;
      const status = answer ? answer.getStatus() : 0;
      const refusal = answer && answer.getHeader('Refusal');
      if (!refusal && this.mayPass(fault, status)) {
        this.away();
        return;
      }
      this.leave();
      if (!refusal && this.url && !this.anew && (status === 404 || status === 410)) {
        this.begin();
        return;
      }
      if (!refusal) byForm();
      this.refused(refusal && why(refusal) ? why(refusal).textContent : say.lost);
      on();
    }

    /* The part that was here is gone: once more from the start. */
    begin() {
      this.anew = true;
      this.url = null;
      under.add(this);
      this.go();
    }

    /* A server that is away comes back, if only in hours; a quarrel over a place or a sum ends soon or not at all. */
    mayPass(fault, status) {
      if (!fault.originalRequest) return false;
      if (status === 0 || status >= 500) return true;
      return [409, 423, 460].includes(status) && this.tries < MOST_QUARRELS;
    }

    /* Told at once, and tried again by itself: soon at first, then with a slow beat for as long as the page is open. */
    away() {
      this.state = 'away';
      this.words.textContent = say.away;
      this.pause.textContent = say.resume;
      this.beat = setTimeout(() => this.wake(), PATIENCE[this.tries++] || BEAT);
    }

    refused(words) {
      for (const gone of [this.bar, this.pause, this.stop]) gone.remove();
      this.box.className = 'card remark';
      this.box.setAttribute('role', 'alert');
      this.words.className = '';
      this.words.removeAttribute('role');
      this.words.textContent = words;
      button(this.box, say.close, () => { this.box.remove(); tidy(); }, 'quiet');
    }

    async end() {
      const url = this.url;
      this.leave();
      this.box.remove();
      tidy();
      await this.upload.abort();
      if (url) await gone(url);
      on();
    }

    leave() {
      clearTimeout(this.beat);
      under.delete(this);
      if (this.url) forget(this.url);
    }
  }

  const ask = (url, method) => fetch(url, { method, headers: { 'Form-Token': say.token, 'Tus-Resumable': '1.0.0' } });
  const gone = url => ask(url, 'DELETE').catch(() => {});

  /* A file was chosen: one that is half here goes on, any other begins. */
  const send = async file => {
    const hide = form.elements.hide ? form.elements.hide.checked : true;
    const known = await mark(file).catch(() => '');
    const url = known && Object.keys(kept()).find(one => kept()[one] === known && !busy(one));
    if (url) halves.get(url)?.remove();
    new Going(file, hide).start(url);
  };
  const busy = url => [...under].some(one => one.url === url);

  /* Files go by themselves; only if that does not work does the form take them again, with its button. */
  const add = form.querySelector('button[value=add]');
  const byForm = () => { plain = true; if (add) add.hidden = false; };
  if (add) add.hidden = true;
  for (const input of form.querySelectorAll('input[type=file]')) {
    input.addEventListener('change', () => {
      if (plain) return;
      const files = [...input.files];
      input.value = '';
      files.forEach(send);
    });
  }

  /* What is half here from before a reload. */
  const halves = new Map();
  const half = async url => {
    const answer = await ask(url, 'HEAD').catch(() => null);
    if (!answer) return;
    if (!answer.ok) {
      if (!isNobody(answer.status, answer.headers.get('Tus-Resumable'))) forget(url);
      return;
    }
    const at = part(+answer.headers.get('Upload-Offset'), +answer.headers.get('Upload-Length'));
    const box = gather();
    halves.set(url, box);
    make('p', box, told(say.again, at)).setAttribute('role', 'status');
    const bar = make('progress', box);
    bar.max = 100;
    bar.value = at;
    bar.setAttribute('aria-hidden', 'true');
    button(box, say.forget, () => { box.remove(); forget(url); gone(url); tidy(); }, 'quiet stop');
  };
  Object.keys(kept()).forEach(half);

  addEventListener('online', () => under.forEach(one => one.wake()));
  document.addEventListener('visibilitychange', () => { if (!document.hidden) under.forEach(one => one.wake()); });

  /* Whoever goes on while papers are on their way waits for them, unless the button is pressed again. */
  form.addEventListener('submit', event => {
    if (!under.size && !note || leaving === event.submitter) return;
    event.preventDefault();
    if (note) note();
    leaving = event.submitter;
    if (!place.querySelector('.hold')) make('p', place, say.hold, 'remark hold').setAttribute('role', 'alert');
  });
  const on = () => {
    if (!leaving || [...under].length) return;
    if (place.querySelector('[role=alert].card')) { leaving = null; place.querySelector('.hold')?.remove(); return; }
    form.requestSubmit(leaving);
  };

  /* A voice note. Where the browser can not record, the phone's own recorder stands there as before. */
  const voice = document.getElementById('voice');
  if (voice && window.MediaRecorder && navigator.mediaDevices) {
    const box = make('div', voice.parentNode, '', 'acts');
    voice.after(box);
    voice.hidden = true;
    let recorder = null;
    const words = make('p', box);
    words.setAttribute('role', 'status');
    const again = () => { note = null; box.querySelectorAll('.take').forEach(one => one.remove()); words.textContent = ''; turn.textContent = say.record; };
    const listen = async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const bits = [];
      recorder = new MediaRecorder(stream);
      recorder.addEventListener('dataavailable', event => bits.push(event.data));
      recorder.addEventListener('stop', () => {
        stream.getTracks().forEach(track => track.stop());
        take(new Blob(bits, { type: recorder.mimeType }));
        recorder = null;
      });
      recorder.start(1000);
      words.textContent = '';
      turn.textContent = say.recording;
    };
    const take = blob => {
      again();
      words.textContent = say.recorded;
      const player = make('audio', box, '', 'take');
      player.controls = true;
      player.src = URL.createObjectURL(blob);
      const end = /mp4/.test(blob.type) ? '.m4a' : /ogg/.test(blob.type) ? '.ogg' : '.webm';
      const drop = () => { URL.revokeObjectURL(player.src); again(); };
      note = () => { send(new File([blob], say.name + end, { type: blob.type })); drop(); };
      button(box, say.voice, () => note(), 'btn take');
      button(box, say.waste, drop, 'quiet stop take');
    };
    const turn = button(box, say.record, () => {
      if (recorder) { recorder.stop(); return; }
      listen().catch(() => { words.textContent = say.deaf; voice.hidden = false; });
    });
  }
})();
