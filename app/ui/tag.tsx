import type { ReactNode } from 'react';

export type TagTone = 'plain' | 'now' | 'done' | 'waiting' | 'attention' | 'stopped';

/** A status in a word or two. Each tone has its own small shape, so that colour is never alone. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span className={`tag tag--${tone}`}>
      <TagShape tone={tone} />
      {children}
    </span>
  );
}

function TagShape({ tone }: { tone: TagTone }) {
  if (tone === 'plain') return null;
  return (
    <svg className="tag__shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={SHAPES[tone]} />
    </svg>
  );
}

const SHAPES: Record<Exclude<TagTone, 'plain'>, string> = {
  now: 'M2 1h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1Z',
  done: 'M1 6.5 2.6 5l2 2.1L9.4 2 11 3.5 4.6 10.2Z',
  waiting: 'M1 1h10v10H1Zm1.8 1.8v6.4h6.4V2.8Z',
  attention: 'M6 .8 11.6 11H.4Z',
  stopped: 'M1 4.6h10v2.8H1Z',
};
