import { Decrypter } from "age-encryption";
import { sha256 } from "@noble/hashes/sha2.js";
import { readTar } from "./tar.js";
import { WORDS } from "./words.js";

const LIST = "manifest.json";
const at = (id) => document.getElementById(id);
let words = WORDS.en;

/** An element with text in it: what a packet says is only ever text. */
function made(tag, text, about = {}) {
  const element = Object.assign(document.createElement(tag), about);
  element.textContent = text;
  return element;
}

function speak(tag) {
  words = WORDS[tag];
  document.documentElement.lang = tag;
  document.documentElement.dir = words.dir;
  document.title = words.title;
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = words[element.dataset.say];
  for (const button of at("tongues").children) button.setAttribute("aria-pressed", String(button.lang === tag));
}

/** Whatever was typed or read, without the blanks and line ends of a printed key. */
function keysIn(text) {
  const lines = text.split(/\r?\n/).filter((line) => !line.trim().startsWith("#")).join("").replace(/\s/g, "").toUpperCase();
  return lines.match(/AGE-SECRET-KEY-(PQ-)?1[02-9A-Z]+?(?=AGE-SECRET-KEY|$)/g) ?? [];
}

/** A file of the packet, as it comes: its bytes go to a blob piece by piece, and into its fingerprint. */
function receive(name, length, files) {
  const hash = sha256.create();
  const blobs = [];
  let held = [];
  let size = 0;
  const lay = () => { blobs.push(new Blob(held)); held = []; size = 0; };
  return {
    take(piece) {
      hash.update(piece);
      held.push(piece.slice());
      size += piece.length;
      if (size > 8 << 20) lay();
    },
    end() {
      lay();
      const hex = Array.from(hash.digest(), (one) => one.toString(16).padStart(2, "0")).join("");
      files.push({ name, length, hex, blob: new Blob(blobs) });
    },
  };
}

async function open() {
  const file = at("packet").files[0];
  if (!file) throw new Error("noFile");
  const typed = at("key").value + "\n" + (at("keyfile").files[0] ? await at("keyfile").files[0].text() : "");
  const keys = keysIn(typed);
  const decrypter = new Decrypter();
  try {
    for (const key of keys) decrypter.addIdentity(key);
  } catch { throw new Error("noKey"); }
  if (keys.length === 0) throw new Error("noKey");
  let clear;
  try {
    clear = await decrypter.decrypt(file.stream());
  } catch (e) {
    throw new Error(/no identity matched/.test(e.message) ? "otherKey" : "notAge");
  }
  const files = [];
  try {
    await readTar(clear, (name, length) => receive(name, length, files), (taken) => {
      at("status").textContent = `${words.part}: ${Math.min(100, Math.floor((100 * taken) / file.size))} %`;
    });
  } catch { throw new Error("touched"); }
  await show(files);
}

/** Which line of the list goes with each file; what only one of them has is told. */
async function show(files) {
  const first = files.find((file) => file.name === LIST);
  const list = first ? JSON.parse(await first.blob.text()) : { files: [] };
  const listed = new Map((list.files ?? []).map((line) => [line.name, line]));
  const told = at("told");
  told.replaceChildren(
    made("p", `${words.case}: ${list.case ?? "?"}`), made("p", `${words.made}: ${list.made ?? "?"}`),
    made("p", `${words.identity}: ${list.identity ? words.yes : words.no}`));
  const rows = files.map((file) => row(file, listed.get(file.name)));
  for (const line of listed.values()) {
    if (!files.some((file) => file.name === line.name)) rows.push(missing(line.name));
  }
  at("files").replaceChildren(...rows);
  at("left").replaceChildren(...(list.left_out ?? []).map((one) =>
    made("li", [one.what, one.name, one.why].filter(Boolean).join(" · "), { dir: "auto" })));
  at("result").hidden = false;
  at("result").scrollIntoView();
}

function row(file, line) {
  const item = document.createElement("li");
  const fits = file.name === LIST || line?.sha256 === file.hex;
  const verdict = file.name === LIST ? "" : !line ? words.unlisted : fits ? words.fits : words.fitsNot;
  const link = made("a", words.save, { href: URL.createObjectURL(file.blob), download: file.name.split(/[\\/]/).pop() });
  link.className = "btn";
  item.className = fits ? "fits" : "not";
  item.append(made("b", file.name, { dir: "auto" }), made("small", `${file.length} B · SHA-256 ${file.hex}`, { dir: "ltr" }),
    made("p", verdict));
  if (line?.missing_signs > 0) item.append(made("p", `${words.boxes}: ${line.missing_signs}`));
  item.append(link);
  return item;
}

function missing(name) {
  const item = made("li", "", { className: "not" });
  item.append(made("b", name, { dir: "auto" }), made("p", words.missing));
  return item;
}

/** Nothing that was shown before stays when the next packet does not open. */
function clear() {
  at("result").hidden = true;
  for (const link of at("files").querySelectorAll("a")) URL.revokeObjectURL(link.href);
  at("files").replaceChildren();
  at("told").replaceChildren();
  at("left").replaceChildren();
}

at("form").addEventListener("submit", async (event) => {
  event.preventDefault();
  clear();
  at("go").disabled = true;
  at("slip").hidden = true;
  at("status").textContent = words.busy;
  try {
    await open();
  } catch (e) {
    at("slip").textContent = words[e.message] ?? words.touched;
    at("slip").hidden = false;
  } finally {
    at("status").textContent = "";
    at("go").disabled = false;
  }
});
for (const [tag, tongue] of Object.entries(WORDS)) {
  const button = made("button", tongue.name, { lang: tag, type: "button" });
  button.addEventListener("click", () => speak(tag));
  at("tongues").append(button);
}
speak(Object.keys(WORDS).find((tag) => navigator.language.startsWith(tag)) ?? "en");
document.body.dataset.ready = "yes";
