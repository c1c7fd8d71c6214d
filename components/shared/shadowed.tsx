import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ShadowedProps {
  css: string;
  children: ComponentChild;
}

/**
 * Draws its children in a shadow root of their own, as the card is drawn in pages: its styles and those around it never
 * meet. The root is open here, unlike in pages, so that pictures and accessibility checks can look inside.
 */
export function Shadowed({ css, children }: ShadowedProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = css;
    const place = document.createElement('div');
    root.replaceChildren(style, place);
    render(children, place);
    return () => render(null, place);
  }, [css, children]);
  return <div ref={host} />;
}
