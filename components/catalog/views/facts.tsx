import type { ComponentChildren } from 'preact';
import { Foreign } from '../../shared/foreign.tsx';

/** A list of named facts; those without content are left out by the caller or by `Fact`. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

/** One named fact; nothing at all when there is nothing to say. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === '' || children === undefined || children === null || children === false) return null;
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{typeof children === 'string' ? <Foreign>{children}</Foreign> : children}</dd>
    </div>
  );
}

/** A titled part of a record. */
export function Part({ title, count, children }: { title: string; count?: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h3 class="part-title">
        {title}
        {count && <span class="part-count"> {count}</span>}
      </h3>
      {children}
    </section>
  );
}
