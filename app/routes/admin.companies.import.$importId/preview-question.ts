import { sectors } from '~/app/domain/companies/company-record';
import type { FileWords } from '~/app/domain/companies/file/company-columns';
import type { ImportFill } from '~/app/domain/companies/file/plan-import';
import { readCell } from '~/app/domain/companies/file/read-cell';
import { askedPage } from '~/app/server/asked-page';
import type { PreviewQuestion } from '~/app/usecases/companies/file/read-company-import';

const kinds = ['faulty', 'changed', 'new', 'unchanged'] as const;

/** Which lines an address asks for; a strange one asks for the first. */
export function readPreviewQuestion(request: Request): PreviewQuestion {
  const { searchParams } = new URL(request.url);
  const kind = kinds.find((each) => each === searchParams.get('show'));
  return { kind, page: askedPage(request) };
}

/** What the address says of new companies that do not say it themselves; what is no answer is left out. */
export function readFill(request: Request, words: FileWords): ImportFill {
  const { searchParams } = new URL(request.url);
  const sector = sectors.find((each) => each === searchParams.get('sector'));
  const municipality = readCell('municipality', searchParams.get('municipality') ?? '', words, []);
  const named = 'value' in municipality ? municipality.value : undefined;
  return { ...(sector && { sector }), ...(named && { municipality: named }) };
}

/** The part of the address that says it. */
export function fillQuery(fill: ImportFill | undefined): string {
  return String(new URLSearchParams(fill));
}
