// Makes ../decrypter.html from src/ and the pinned packages: the same bytes each time.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const PACKAGES = ["age-encryption", "@noble/ciphers", "@noble/curves", "@noble/hashes", "@noble/post-quantum", "@scure/base"];

const bundled = await build({
  entryPoints: [here("src/decrypter.js")], bundle: true, minify: true, write: false, format: "iife", target: "es2022",
  platform: "browser", charset: "utf8", legalComments: "none", absWorkingDir: here("."),
});
const script = bundled.outputFiles[0].text.trim();
if (/<\/script|<!--/i.test(script)) throw new Error("the script would end its element early");
const style = readFileSync(here("src/looks.css"), "utf8").trim();
const hash = (text) => "sha256-" + createHash("sha256").update(text).digest("base64");
const licences = PACKAGES.map((name) => {
  const { version, license } = JSON.parse(readFileSync(here(`node_modules/${name}/package.json`)));
  return `${name} ${version} (${license})\n\n${readFileSync(here(`node_modules/${name}/LICENSE`), "utf8").trim()}`;
}).join("\n\n----\n\n").replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);

const page = Object.entries({ "@STYLE-HASH@": hash(style), "@SCRIPT-HASH@": hash(script), "@STYLE@": style,
  "@LICENCES@": licences, "@SCRIPT@": script })
  .reduce((text, [mark, value]) => text.replace(mark, () => value), readFileSync(here("src/page.html"), "utf8"));
writeFileSync(here("../decrypter.html"), page);
console.log(createHash("sha256").update(page).digest("hex") + "  decrypter.html");
