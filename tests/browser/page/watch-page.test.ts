import { afterEach, expect, test } from 'vitest';
import type { CollectedText } from '../../../lib/page/collect-text.ts';
import { watchPage } from '../../../lib/page/watch-page.ts';

let ending = new AbortController();

afterEach(() => {
  ending.abort();
  document.body.innerHTML = '';
});

function watch(html: string, mayHold = (text: string) => text.includes('IMU')) {
  document.body.innerHTML = html;
  ending = new AbortController();
  const told: (CollectedText | null)[] = [];
  const asked: string[] = [];
  const page = watchPage(document, {
    signal: ending.signal,
    mayHold(text) {
      asked.push(text);
      return mayHold(text);
    },
    onText: (collected) => told.push(collected),
  });
  const texts = () => told.map((collected) => collected?.page.text ?? null);
  return { page, told, texts, asked };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('tells the text of a page with a label, once', async () => {
  const { texts } = watch('<p>The <b>IMU</b> said</p>');
  await wait(150);
  expect(texts()).toEqual(['The IMU said']);
});

test('does not tell anything of a page without', async () => {
  const { texts } = watch('<p>The man said</p>');
  document.body.append('more');
  await wait(150);
  expect(texts()).toEqual([]);
});

test('text that arrives later', async () => {
  const { texts, asked } = watch('<p>Nothing yet</p>');
  await wait(60);
  const late = document.createElement('p');
  late.textContent = 'The IMU again';
  document.body.append(late);
  await wait(150);
  expect(texts()).toEqual(['Nothing yet\n\nThe IMU again']);
  expect(asked.slice(1).join()).not.toContain('Nothing yet\nThe IMU');
});

test('text that leaves', async () => {
  const { texts } = watch('<p id="a">The IMU</p><p>Rest</p>');
  document.querySelector('#a')?.remove();
  await wait(150);
  expect(texts()).toEqual(['The IMU\n\nRest', null]);
});
