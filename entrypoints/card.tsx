import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '../components/card/card.css?inline';
import { Card } from '../components/card/card.tsx';
import { cardTexts } from '../components/card/texts.ts';
import { controlCard } from '../lib/card-control.ts';
import type { CardView } from '../lib/card-view.ts';
import type { Replies, Reply, ToBackground } from '../lib/messages.ts';
import { borrowPage } from '../lib/page-handle.ts';

/** The card; injected by the background only into frames that have something to show. */
export default defineUnlistedScript(() => {
  const handle = borrowPage();
  if (handle === undefined || handle.hasCard) return;
  handle.hasCard = true;
  const texts = cardTexts(browser.i18n.getUILanguage());

  const send = async <T extends ToBackground['type']>(
    message: Extract<ToBackground, { type: T }>,
  ): Promise<Reply<Replies[T]>> => browser.runtime.sendMessage(message);

  controlCard({
    doc: document,
    css,
    handle,
    async view({ start, end }): Promise<Reply<CardView>> {
      const message = { type: 'view-card', mention: { start, end } } as const;
      const reply = await send(message);
      if (reply.ok) return reply;
      // The background may have slept and forgotten the page: give it the text once more, then ask again.
      await handle.sendAgain();
      return send(message);
    },
    draw(root, content, mark, close) {
      const target = root.lastElementChild;
      if (target === null) return;
      if (content === null || mark === undefined) return render(null, target);
      const mention = { start: mark.start, end: mark.end };
      const sendAndClose = (message: ToBackground) => void browser.runtime.sendMessage(message).then(close);
      render(
        <Card
          card={content}
          texts={texts}
          onClose={close}
          onSaveClaim={() => sendAndClose({ type: 'save-claim', mention })}
          onWrongMatch={({ scope }) => sendAndClose({ type: 'wrong-match', mention, scope })}
          onMute={(label) => sendAndClose({ type: 'mute-label', label })}
          onOpenCatalog={(path) => sendAndClose({ type: 'open-catalog', path })}
          onChoose={(label) => sendAndClose({ type: 'choose-sense', mention, label })}
        />,
        target,
      );
    },
  });
});
