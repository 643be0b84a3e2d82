// Passkeys, the one thing here that needs a script: it asks the device, fills the form and sends it. Nothing else leaves.
const form = document.querySelector('form[data-passkey]');
const can = window.PublicKeyCredential && navigator.credentials;
const bytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), sign => sign.charCodeAt(0));
const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const show = (id, seen) => { document.getElementById(id).hidden = !seen; };
const put = (name, value) => { form.elements[name].value = value; };
const ids = list => list.map(id => ({ type: 'public-key', id }));

const shown = (about, allowed) => navigator.credentials.get({ publicKey: {
  challenge: bytes(about.challenge), rpId: about.host, allowCredentials: ids(allowed), userVerification: 'required',
  extensions: { prf: { eval: { first: bytes(about.salt) } } } } });

const made = about => navigator.credentials.create({ publicKey: {
  challenge: bytes(about.challenge), rp: { id: about.host, name: about.house },
  user: { id: bytes(about.member), name: about.name, displayName: about.name },
  pubKeyCredParams: [-7, -8].map(alg => ({ type: 'public-key', alg })), attestation: 'none',
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  excludeCredentials: ids((about.known || '').split(' ').filter(id => id).map(bytes)),
  extensions: { prf: {} } } });

// A new passkey shows at once that it signs and makes a PRF: some devices make one without it.
const asked = async about => {
  if (about.passkey === 'get') return shown(about, []);
  const fresh = await made(about);
  put('key', text(fresh.response.getPublicKey()));
  put('algorithm', fresh.response.getPublicKeyAlgorithm());
  return shown(about, [fresh.rawId]);
};

const send = async () => {
  show('noanswer', false);
  show('noprf', false);
  try {
    const answer = await asked(form.dataset);
    const prf = answer.getClientExtensionResults().prf?.results?.first;
    if (!prf) {
      show('noprf', true);
      return;
    }
    put('credential', text(answer.rawId));
    put('data', text(answer.response.authenticatorData));
    put('client', text(answer.response.clientDataJSON));
    put('signature', text(answer.response.signature));
    put('prf', text(prf));
    form.submit();
  } catch (refusal) {
    show('noanswer', true);
  }
};

if (form && can) {
  show('needs', false);
  form.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    send();
  });
}
