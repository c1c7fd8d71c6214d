import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/card/card.css?inline';
import { Card } from '../components/card/card.tsx';
import { stepWords } from '../components/card/step-words.ts';
import { cardTexts } from '../components/card/texts.ts';
import { askBackground } from '../lib/background/ask.ts';
import { type CardContent, controlCard } from '../lib/card-control.ts';
import type { CardView } from '../lib/card-view.ts';
import type { Replies, Reply, ToBackground } from '../lib/messages.ts';
import { announce } from '../lib/page/announce.ts';
import { borrowPage } from '../lib/page-handle.ts';

/** The card; injected by the background only into frames that have something to show. */
export default defineUnlistedScript(() => {
  const handle = borrowPage();
  if (handle === undefined || handle.hasCard) return;
  handle.hasCard = true;
  const texts = cardTexts(browser.i18n.getUILanguage());

  /** The background may have slept and forgotten the page: then it gets the text once more, and is asked again. */
  async function ask<T extends ToBackground['type']>(
    message: Extract<ToBackground, { type: T }>,
  ): Promise<Reply<Replies[T]>> {
    const reply = await askBackground(message);
    if (reply.ok) return reply;
    await handle?.sendAgain();
    return askBackground(message);
  }

  controlCard({
    doc: document,
    css,
    handle,
    view: ({ start, end }): Promise<Reply<CardView>> => ask({ type: 'view-card', mention: { start, end } }),
    looked: ({ start, end }) => void ask({ type: 'looked', mention: { start, end } }),
    say: (result) => announce(document, stepWords(texts, result), texts.locale),
    draw(root, content, mark, close) {
      const target = root.lastElementChild;
      if (target === null) return;
      if (content === null || mark === undefined) return render(null, target);
      const mention = { start: mark.start, end: mark.end };
      const show = (card: CardContent) =>
        render(
          <Card
            card={card}
            texts={texts}
            onClose={close}
            onSaveClaim={() => act({ type: 'save-claim', mention })}
            onWrongMatch={(match) => act({ type: 'wrong-match', mention, ...match })}
            onMute={(label) => act({ type: 'mute-label', label })}
            onOpenCatalog={(path) => act({ type: 'open-catalog', path })}
            onChoose={(label) => act({ type: 'choose-sense', mention, label })}
          />,
          target,
        );
      const act = async (message: ToBackground) => {
        const reply = await ask(message);
        if (reply.ok) return close();
        // The card stays and says why nothing was done, unless it was closed meanwhile.
        const surface = content.state === 'ready' ? content.view.mention.surface : content.surface;
        if (root.host.isConnected) show({ state: 'error', surface, reason: reply.sentence });
      };
      show(content);
    },
  });
});
