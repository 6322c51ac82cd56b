(() => {
"use strict";
const doc = document;
const own = doc.currentScript;
const home = own && own.src ? new URL(own.src).origin : "";
const STYLE = ":host{display:block}:host([hidden]){display:none}.box{all:initial;display:block;visibility:inherit;box-sizing:border-box;overflow:hidden;color-scheme:light;--card:#fffdf9;--ink:#211d18;--soft:#4a443b;--line:#e2d8c6;--yes:#134d2b;--yes-b:#e3f2e2;--wait:#573700;--wait-b:#ffefc9;--no:#7a1818;--no-b:#fde7e2;--s:var(--l0);--on:var(--l1);--si:var(--l2);--st:var(--l3);--lh:1.5;background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:1.25em;font:medium/var(--lh) system-ui,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif;overflow-wrap:anywhere;text-align:start}.box.dark{color-scheme:dark;--card:#23201c;--ink:#f6f1e8;--soft:#d3cabb;--line:#3b352d;--yes:#a5e5b4;--yes-b:#15311f;--wait:#ffd88a;--wait-b:#3a2b0b;--no:#ffbcb2;--no-b:#431d1a;--s:var(--d0);--on:var(--d1);--si:var(--d2);--st:var(--d3)}@media (prefers-color-scheme:dark){.box.auto{color-scheme:dark;--card:#23201c;--ink:#f6f1e8;--soft:#d3cabb;--line:#3b352d;--yes:#a5e5b4;--yes-b:#15311f;--wait:#ffd88a;--wait-b:#3a2b0b;--no:#ffbcb2;--no-b:#431d1a;--s:var(--d0);--on:var(--d1);--si:var(--d2);--st:var(--d3)}}.box[dir=rtl]{--lh:1.7}.box:lang(ur){--lh:2}.box :is(h1,h2,h3,h4,p,ul,li,section){margin:0;padding:0;font-size:1em;font-weight:inherit;box-sizing:border-box}.box ul{list-style:none}.box a{color:var(--si);text-underline-offset:.2em}.box :focus-visible{outline:3px solid #ffc83d;outline-offset:2px;box-shadow:0 0 0 6px #211d18;border-radius:.5em}.box .i{inline-size:1.25em;block-size:1.25em;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}.box[dir=rtl] .flip{transform:scaleX(-1)}.box .sm{font-size:.9375em}.box .soft{color:var(--soft)}.box .nb{white-space:nowrap}.box .top{display:grid;gap:.25em;justify-items:start;background:var(--s);color:var(--on);padding:.75em 1.25em .875em}.box .top::before{content:\"\";justify-self:center;inline-size:3.5em;block-size:.5em;border-radius:1em;background:var(--card);opacity:.85}.box .t{font-size:1.375em;font-weight:750;line-height:1.25}.box:lang(ur) :is(.t,.nh,.g){line-height:1.9}.box .in{display:grid;gap:.875em;padding:1em 1.25em 1.125em}.box .in>*{min-inline-size:0}.box .g{display:flex;align-items:center;gap:.5em;color:var(--si);font-weight:700;line-height:1.3}.box .list{columns:2 16.5em;column-gap:1.5em}.box .grp{padding-block-end:.875em}.box .g{break-after:avoid}.box .rows{margin-block-start:.375em;border-block-start:2px solid var(--si)}.box .row{padding-block:.5em;border-block-end:1px solid var(--line);break-inside:avoid}.box .nm{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.125em .75em;font-weight:650}.box .ad{font:500 .9375em/1.6 ui-monospace,\"SF Mono\",\"Cascadia Mono\",Consolas,\"Roboto Mono\",\"DejaVu Sans Mono\",monospace;font-variant-ligatures:none}.box .ad bdi{white-space:nowrap}.box .ad wbr{white-space:normal}.box .ad .long{white-space:normal}.box .ad b{color:var(--si)}.box .tag{display:inline-flex;align-items:center;gap:.25em;padding:0 .5em;border:1.5px solid;border-radius:1em;font-size:.9375em;font-weight:650}.box .off{background:var(--wait-b);border:2px dashed var(--wait);border-radius:.75em;padding:.5em .75em;margin-block:.375em}.box .off :is(b,.tag){color:var(--wait)}.box .say{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.25em .75em;background:var(--b);border:1px solid var(--tone);border-radius:.875em;padding:.75em}.box .say>*{grid-column:2}.box .say>.mk{grid-column:1;grid-row:1/span 2;display:grid;place-items:center;inline-size:2em;block-size:2em;border-radius:50%;background:var(--tone);color:var(--b)}.box .nh{align-self:center;color:var(--tone);font-weight:700;line-height:1.3}.box .say a{color:var(--tone)}.box .yes{--tone:var(--yes);--b:var(--yes-b)}.box .wait{--tone:var(--wait);--b:var(--wait-b)}.box .no{--tone:var(--no);--b:var(--no-b)}.box .wait .mk{border-radius:.625em}.box .no .mk{border-radius:.25em;transform:rotate(45deg) scale(.8)}.box .no .mk .i{transform:rotate(-45deg)}.box .acts{display:flex;flex-wrap:wrap;gap:.625em}.box .btn{display:inline-flex;align-items:center;justify-content:center;gap:.5em;min-block-size:3em;padding:.5em 1em;border:2px solid var(--si);border-radius:.875em;font-weight:700;line-height:1.25;text-align:center;text-decoration:none;flex:1 1 13em;box-sizing:border-box}.box .btn:hover{text-decoration:underline}.box .go{background:var(--si);color:var(--card)}.box .langs a{display:inline-block;padding:.375em .25em;margin-inline-end:.5em}.box .stuck{border:2px dashed var(--wait);border-radius:.5em;padding:.5em}@media (forced-colors:active){.box .mk{forced-color-adjust:none;background:CanvasText;color:Canvas}}@media (prefers-reduced-motion:no-preference){.box .btn{transition:background-color .1s}}";
const XHTML = "http://www.w3.org/1999/xhtml";
const SVG = "http://www.w3.org/2000/svg";
const TAGS = /^(a|b|bdi|br|div|h[1-4]|header|li|p|section|small|span|time|ul|wbr)$/;
const SHAPES = /^(svg|path|circle|rect)$/;
const ATTRIBUTES = /^(class|lang|dir|translate|datetime|aria-hidden|viewBox|d|cx|cy|r|x|y|rx|width|height|stroke-width)$/;
const EIGHT = /^(#[0-9a-f]{6} ?){8}$/;
const LOOKS = ["school", "lang", "theme", "view"];
const NAME = "school-senders";
const kept = Object.create(null);
const drawn = new WeakMap();
let sheet;
const copy = (from, to, base) => {
for (let node = from.firstChild; node; node = node.nextSibling) {
if (node.nodeType === 3) to.appendChild(doc.createTextNode(node.data));
if (node.nodeType !== 1) continue;
const space = node.namespaceURI;
let name = node.localName;
if (!(space === XHTML && TAGS.test(name)) && !(space === SVG && SHAPES.test(name))) continue;
if (/^h\d/.test(name)) name = "h" + (Number(name.charAt(1)) + 1);
const made = doc.createElementNS(space, name);
for (let i = 0; i < node.attributes.length; i += 1) {
const { name: key, value } = node.attributes[i];
if (ATTRIBUTES.test(key)) made.setAttribute(key, value);
}
const there = name === "a" ? node.href : "";
if (there.indexOf(base + "/") === 0 || /^tel:[+\d]+$/.test(there)) made.setAttribute("href", there);
copy(node, made, base);
to.appendChild(made);
}
};
const style = (root) => {
try {
if (!sheet) {
sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
}
root.adoptedStyleSheets = [sheet];
} catch {
const old = doc.createElement("style");
old.appendChild(doc.createTextNode(STYLE));
root.appendChild(old);
}
};
const draw = (element, main, look, base) => {
const box = doc.createElement("section");
box.className = "box " + (look.view === "compact" ? "compact " : "full ") + (/^(light|dark)$/.test(look.theme) ? look.theme : "auto");
box.lang = main.lang;
box.dir = main.dir;
box.setAttribute("aria-label", main.getAttribute("aria-label") || "");
const colours = main.getAttribute("data-colours") || "";
const colour = /#[0-9a-f]{6}/g;
for (let i = 0; i < 8 && EIGHT.test(colours); i += 1) box.style.setProperty((i < 4 ? "--l" : "--d") + (i % 4), colour.exec(colours)[0]);
copy(main, box, base);
const root = element.shadowRoot || element.attachShadow({ mode: "open" });
while (root.firstChild) root.removeChild(root.firstChild);
style(root);
root.appendChild(box);
};
const get = (address, then) => {
const known = kept[address];
if (known && known.main) return then(known.main);
if (known) return void known.waiting.push(then);
const asked = (kept[address] = { waiting: [then], main: null });
const request = new XMLHttpRequest();
request.open("GET", address);
request.responseType = "document";
request.onload = () => {
const page = request.responseXML;
asked.main = request.status !== 404 && page && page.querySelector("main.box");
if (!asked.main) delete kept[address];
for (let i = 0; asked.main && i < asked.waiting.length; i += 1) attempt(() => asked.waiting[i](asked.main));
};
request.onerror = () => delete kept[address];
request.send();
};
const attempt = (what) => {
try {
what();
} catch {
}
};
const show = (element) =>
attempt(() => {
const look = {};
for (let i = 0; i < LOOKS.length; i += 1) look[LOOKS[i]] = element.getAttribute("data-" + LOOKS[i]) || element.getAttribute(LOOKS[i]) || "";
look.school = element.getAttribute("data-" + NAME) || look.school;
if (!look.lang) look.lang = (element.closest("[lang]") || doc.documentElement).lang || "en";
const link = element.querySelector("a[href]");
const base = home || (link && new URL(link.href).origin);
if (!base || !/^[\w-]{1,100}$/.test(look.school) || !/^[\w-]{1,35}$/.test(look.lang)) return;
const address = base + "/embed/" + look.school + "/" + look.lang + (look.view === "compact" ? "/compact-plain" : "/plain");
const wanted = address + " " + look.theme;
if (drawn.get(element) === wanted) return;
drawn.set(element, wanted);
get(address, (main) => {
if (drawn.get(element) === wanted) draw(element, main, look, base);
});
});
const all = (root) => {
if (root.nodeType !== 1) return;
if (root.matches(NAME + ",[data-" + NAME + "]")) show(root);
const found = root.querySelectorAll(NAME + ",[data-" + NAME + "]");
for (let i = 0; i < found.length; i += 1) show(found[i]);
};
const frames = (act) => {
const found = doc.getElementsByTagName("iframe");
for (let i = 0; i < found.length; i += 1) if (home && found[i].src.indexOf(home + "/embed/") === 0) act(found[i]);
};
addEventListener("message", ({ data, source }) => {
if (!data || data.context !== "iframe.resize" || !(data.height > 0)) return;
frames((frame) => {
if (frame.contentWindow === source) frame.style.height = Math.min(data.height, 5000) + "px";
});
});
attempt(() => frames((frame) => frame.contentWindow.postMessage({ message: "ready" }, "*")));
attempt(() => {
if (customElements.get(NAME)) return;
customElements.define(
NAME,
class extends HTMLElement {
static observedAttributes = LOOKS;
connectedCallback() {
show(this);
}
attributeChangedCallback() {
if (this.isConnected) show(this);
}
},
);
});
attempt(() => {
new MutationObserver((changes) => {
for (let i = 0; i < changes.length; i += 1) {
const { target, type, addedNodes } = changes[i];
if (type === "attributes" && target.matches(NAME + ",[data-" + NAME + "]")) show(target);
for (let j = 0; j < addedNodes.length; j += 1) attempt(() => all(addedNodes[j]));
}
}).observe(doc.documentElement, { subtree: true, childList: true, attributes: true });
});
attempt(() => all(doc.documentElement));
})();
