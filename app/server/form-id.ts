/**
 * The id a form was given out with, as its hidden field `formId`. The record a form makes gets
 * it, so that the same form sent twice makes one. A page of ours always sends it.
 */
export function readFormId(form: FormData): string {
  const formId = form.get('formId');
  if (typeof formId === 'string' && /^[0-9a-z]{24}$/.test(formId)) return formId;
  throw new Response(null, { status: 400, statusText: 'Form without its id' });
}
