/** The page of a list an address asks for; a strange one asks for the first. */
export function askedPage(request: Request): number {
  const asked = /^\d{1,4}$/.exec(new URL(request.url).searchParams.get('page') ?? '')?.[0];
  return Number(asked ?? 1);
}
