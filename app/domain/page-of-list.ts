/** How many lines a page of a long list has. */
export const linesOnAPage = 100;
/** The same of companies, which are as high as a card on a telephone. */
export const companiesOnAPage = 40;

export interface PageOfList {
  /** From 1, and within what there is. */
  readonly page: number;
  readonly pages: number;
  /** Of the first line on it, from 0. */
  readonly offset: number;
}

/** The page that is asked for of a list with so many lines; the nearest there is. */
export function pageOfList(asked: number, lines: number, onAPage = linesOnAPage): PageOfList {
  const pages = Math.max(1, Math.ceil(lines / onAPage));
  const page = Math.min(Math.max(1, asked), pages);
  return { page, pages, offset: (page - 1) * onAPage };
}

/** The lines on that page, of a list that is at hand as a whole. */
export function linesOfPage<Line>(asked: number, all: readonly Line[], onAPage = linesOnAPage) {
  const { page, pages, offset } = pageOfList(asked, all.length, onAPage);
  return { lines: all.slice(offset, offset + onAPage), page, pages };
}
