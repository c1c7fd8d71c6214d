import type { ComponentChildren } from 'preact';
import { Icon } from '../../shared/icon.tsx';

/** A way out to a web page: never tells it where the reader came from, and opens nothing but web addresses. */
export function WebLink({ url, children }: { url: string; children: ComponentChildren }) {
  if (!/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a class="web-link" href={url} target="_blank" rel="noreferrer noopener">
      {children} <Icon name="open" size={12} />
    </a>
  );
}
