import { useMessages } from '../i18n/messages';
import type { PageOfList } from '../domain/page-of-list';

interface PageLinksProps extends Pick<PageOfList, 'page' | 'pages'> {
  /** The address of the list, ready for one more part of its question. */
  readonly address: string;
}

/** The way to the page before and the page after of a long list; nothing where it is one. */
export function PageLinks({ address, page, pages }: PageLinksProps) {
  const t = useMessages().site.pages;
  if (pages === 1) return null;
  return (
    <nav className="actions" aria-label={t.label}>
      {page > 1 ? <a href={`${address}page=${page - 1}`}>{t.before}</a> : null}
      <span>{t.of(page, pages)}</span>
      {page < pages ? <a href={`${address}page=${page + 1}`}>{t.after}</a> : null}
    </nav>
  );
}
