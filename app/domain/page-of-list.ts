/** How many lines a page of a long list has. */
export const linesOnAPage = 100;

export interface PageOfList {
  /** From 1, and within what there is. */
  readonly page: number;
  readonly pages: number;
  /** Of the first line on it, from 0. */
  readonly offset: number;
}

/** The page that is asked for of a list with so many lines; the nearest there is. */
export function pageOfList(asked: number, lines: number): PageOfList {
  const pages = Math.max(1, Math.ceil(lines / linesOnAPage));
  const page = Math.min(Math.max(1, asked), pages);
  return { page, pages, offset: (page - 1) * linesOnAPage };
}

/** The lines on that page, of a list that is at hand as a whole. */
export function linesOfPage<Line>(asked: number, all: readonly Line[]) {
  const { page, pages, offset } = pageOfList(asked, all.length);
  return { lines: all.slice(offset, offset + linesOnAPage), page, pages };
}
