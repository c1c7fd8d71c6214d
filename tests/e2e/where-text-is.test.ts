import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeCard, untilCard } from './card.ts';
import { type Extension, openExtension } from './extension.ts';
import { listMarks, placeOf, untilMarked } from './marks.ts';
import { news, sentence } from './news.ts';
import { type Served, serve } from './serve.ts';

/** Where text counts as text of the page, and where it does not. One name stands in every place; ids tell them apart. */
const name = inject('browserName');
const N = 'Haqqani network';
const S = sentence(N);

const does: Record<string, { html: string; marks?: string[] }> = {
  paragraph: { html: `<p id="paragraph">${S}</p>` },
  'bare-text': { html: `<div id="bare-text">${S}</div>` },
  cell: { html: `<table><tr><td id="cell">${S}</td></tr></table>` },
  item: { html: `<ul><li id="item">${S}</li></ul>` },
  quote: { html: `<blockquote id="quote">${S}</blockquote>` },
  caption: { html: `<figure><figcaption id="caption">${S}</figcaption></figure>` },
  preformatted: { html: `<pre id="preformatted">${S}</pre>` },
  link: { html: `<p id="link">Fighters of the <a href="#x">${N}</a> were killed.</p>` },
  split: {
    html: `<p id="split">Fighters of the <b>Haq</b>qani <a href="#x">net<i>work</i></a> were killed.</p>`,
    marks: ['Haq', 'qani ', 'net', 'work'],
  },
  'no-break-space': {
    html: `<p id="no-break-space">Fighters of the Haqqani&nbsp;network were killed.</p>`,
    marks: ['Haqqani\u00a0network'],
  },
  'soft-hyphen': {
    html: `<p id="soft-hyphen">Fighters of the Haq&shy;qani net&shy;work were killed.</p>`,
    marks: ['Haq\u00adqani net\u00adwork'],
  },
  'open-details': { html: `<details open><summary>More</summary><p id="open-details">${S}</p></details>` },
  summary: { html: `<details><summary id="summary">${S}</summary><p>Nothing.</p></details>` },
  'open-dialog': { html: `<dialog open style="position: static"><p id="open-dialog">${S}</p></dialog>` },
  'not-editable': { html: `<p id="not-editable" contenteditable="false">${S}</p>` },
  'shadow-root': { html: `<div id="shadow-root"></div>` },
  'declared-shadow-root': {
    html: `<div id="declared-shadow-root"><template shadowrootmode="open"><p>${S}</p></template></div>`,
  },
  'inner-shadow-root': {
    html: `<div><template shadowrootmode="open"><div id="inner-shadow-root"></div></template></div>`,
  },
  slotted: {
    html: `<x-frame><template shadowrootmode="open"><slot></slot></template><p id="slotted">${S}</p></x-frame>`,
  },
};

const doesNot: Record<string, string> = {
  code: `<p>Text <code id="code">${N}</code> text.</p>`,
  keys: `<p>Text <kbd id="keys">${N}</kbd> text.</p>`,
  listing: `<pre class="language-js" id="listing">"${N}"</pre>`,
  textarea: `<textarea id="textarea">${S}</textarea>`,
  input: `<input id="input" value="${N}">`,
  button: `<button id="button">${N}</button>`,
  select: `<select id="select"><option>${N}</option></select>`,
  editable: `<div id="editable" contenteditable>${S}</div>`,
  'in-editable': `<div contenteditable="plaintext-only"><p id="in-editable">${S}</p></div>`,
  textbox: `<div role="textbox" id="textbox">${S}</div>`,
  navigation: `<nav id="navigation"><a href="#x">${N}</a></nav>`,
  hidden: `<p id="hidden" hidden>${S}</p>`,
  'not-displayed': `<p id="not-displayed" style="display:none">${S}</p>`,
  invisible: `<p id="invisible" style="visibility:hidden">${S}</p>`,
  skipped: `<div style="content-visibility:hidden"><p id="skipped">${S}</p></div>`,
  'for-readers-aloud': `<p>Text <span id="for-readers-aloud" class="sr-only">${N}</span></p>`,
  'closed-details': `<details><summary>More</summary><p id="closed-details">${S}</p></details>`,
  'closed-dialog': `<dialog><p id="closed-dialog">${S}</p></dialog>`,
  'closed-popover': `<div popover><p id="closed-popover">${S}</p></div>`,
  'closed-root': `<div id="closed-root"></div>`,
  unslotted: `<div><template shadowrootmode="open"><p>Other.</p></template><p id="unslotted">${S}</p></div>`,
  template: `<template><p id="template">${S}</p></template>`,
  'no-script': `<noscript><p id="no-script">${S}</p></noscript>`,
  drawing: `<svg><text id="drawing" y="20">${N}</text></svg>`,
  attributes: `<p id="attributes" title="${N}"><img alt="${N}" src="data:,"></p>`,
  'part-of-a-word': `<p id="part-of-a-word">The Haqqaninetwork and the xHaqqani networkx are nothing.</p>`,
  'two-blocks': `<div id="two-blocks"><div>The Islamic Movement of</div><div>Uzbekistan won.</div></div>`,
};

const places = news([...Object.values(does).map(({ html }) => html), ...Object.values(doesNot)].join('\n'), {
  head: `<style>.sr-only { position: absolute; clip: rect(0 0 0 0); width: 1px; height: 1px; overflow: hidden }</style>
<script>addEventListener('DOMContentLoaded', () => {
  const fill = (host, mode) => { host.attachShadow({ mode }).innerHTML = '<p>${S}</p>'; };
  fill(document.getElementById('shadow-root'), 'open');
  fill(document.getElementById('closed-root'), 'closed');
  for (const element of document.querySelectorAll('div')) {
    const inner = element.shadowRoot?.getElementById('inner-shadow-root');
    if (inner) fill(inner, 'open');
  }
});</script>`,
});

let extension: Extension;
let served: Served;
let page: Page;

beforeAll(async () => {
  served = await serve({ '/places': places, '/empty': news('<p id="first">Nothing happened.</p>') });
  extension = await openExtension(name);
  page = await extension.open(served.url('/places'));
});

afterAll(async () => {
  await extension?.close();
  await served?.close();
});

describe(`where text is, in ${name}`, () => {
  it.each(Object.entries(does))('marks the name in: %s', async (id, { marks = [N] }) => {
    await untilMarked(page, id, marks);
  });

  it.each(Object.keys(doesNot))('does not mark the name in: %s', async (id) => {
    // All places are read together, and those above are marked by now.
    expect((await listMarks(page)).filter(({ within }) => within === id)).toEqual([]);
  });

  it('knows of every mark where it is', async () => {
    const known = new Set((await listMarks(page)).map(({ within }) => within));
    expect([...known].sort()).toEqual(Object.keys(does).sort());
  });

  it('opens the card of a mark in a shadow root, and of one that runs across elements', async () => {
    await page.bringToFront();
    for (const [text, host] of [
      [N, 'shadow-root'],
      ['qani ', ''],
    ] as const) {
      const { x, y } = await placeOf(page, text, 0, host);
      await page.mouse.click(x, y);
      expect(await untilCard(extension, page)).toContain(N);
      await closeCard(extension, page);
    }
  });

  it('logged no error', () => {
    expect(extension.errors).toEqual([]);
  });
});
