import type { PreviewQuestion } from '~/app/usecases/companies/file/read-company-import';

const kinds = ['faulty', 'changed', 'new', 'unchanged'] as const;

/** Which lines an address asks for; a strange one asks for the first. */
export function readPreviewQuestion(request: Request): PreviewQuestion {
  const { searchParams } = new URL(request.url);
  const kind = kinds.find((each) => each === searchParams.get('show'));
  const page = Number(/^\d{1,3}$/.exec(searchParams.get('page') ?? '')?.[0] ?? 1);
  return { kind, page };
}
