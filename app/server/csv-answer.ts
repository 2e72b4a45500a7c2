/** A file for spreadsheets, to be saved and never shown by the browser. `name` is plain ASCII. */
export function csvAnswer(name: string, content: string): Response {
  return new Response(content, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
}
