const BLOCK = 512;
const latin = (bytes, from, length) => String.fromCharCode(...bytes.subarray(from, from + length)).split("\0")[0];

/** The name that a pax block gives to the file behind it. */
function paxName(text) {
  let at = 0;
  while (at < text.length) {
    const blank = text.indexOf(" ", at);
    const length = Number(text.slice(at, blank));
    if (!(length > 0)) return null;
    const record = text.slice(blank + 1, at + length - 1);
    if (record.startsWith("path=")) return record.slice(5);
    at += length;
  }
  return null;
}

/** Lengths in a pax block count bytes: each byte is one letter here, and the name is read as UTF-8 afterwards. */
const utf8 = (letters) => new TextDecoder().decode(Uint8Array.from(letters, (c) => c.charCodeAt(0)));

/** Reads bytes from a stream in pieces of any size. */
class Intake {
  constructor(stream) { this.reader = stream.getReader(); this.held = new Uint8Array(0); this.ended = false; this.taken = 0; }

  async some(most) {
    while (this.held.length === 0 && !this.ended) {
      const { done, value } = await this.reader.read();
      if (done) this.ended = true; else this.held = value;
    }
    const piece = this.held.subarray(0, most);
    this.held = this.held.subarray(piece.length);
    this.taken += piece.length;
    return piece;
  }

  async exactly(length) {
    const whole = new Uint8Array(length);
    let at = 0;
    while (at < length) {
      const piece = await this.some(length - at);
      if (piece.length === 0) throw new Error("cut");
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  /** To the end: only then is the last chunk proven. */
  async drain() { while ((await this.some(1 << 20)).length > 0); }
}

/**
 * Reads an archive as it comes.
 * @param begin is told a file's name and length, and gives back what takes its bytes and its end
 */
export async function readTar(stream, begin, progress) {
  const intake = new Intake(stream);
  let named = null;
  for (;;) {
    const block = await intake.exactly(BLOCK);
    if (block.every((one) => one === 0)) break;
    const length = parseInt(latin(block, 124, 12).trim(), 8);
    const kind = String.fromCharCode(block[156]);
    if (!(length >= 0)) throw new Error("not a tar archive");
    const padding = (BLOCK - (length % BLOCK)) % BLOCK;
    if (kind === "x") {
      const record = await intake.exactly(length);
      named = paxName(Array.from(record, (one) => String.fromCharCode(one)).join(""));
      if (named !== null) named = utf8(named);
    } else {
      const file = begin(named ?? latin(block, 0, 100), length);
      named = null;
      for (let left = length; left > 0;) {
        const piece = await intake.some(Math.min(left, 1 << 20));
        if (piece.length === 0) throw new Error("cut");
        file.take(piece);
        left -= piece.length;
        progress(intake.taken);
      }
      file.end();
    }
    await intake.exactly(padding);
  }
  await intake.drain();
}
