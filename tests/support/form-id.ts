/** The id a page gave its form out with. Throws when the page has no such form. */
export async function formIdOn(page: Response): Promise<string> {
  const formId = /name="formId" value="([^"]+)"/.exec(await page.text())?.[1];
  if (!formId) throw new Error(`no form with an id on the page: ${page.status}`);
  return formId;
}
