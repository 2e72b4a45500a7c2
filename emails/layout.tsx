import { renderToStaticMarkup } from 'react-dom/server';

/** What a mail says: the same content becomes the HTML and the plain text. */
export interface MailContent {
  readonly subject: string;
  /** The line shown beside the subject in the list of mails. */
  readonly preview: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  /** What stands under the button, for instance how long the link works. */
  readonly after?: readonly string[];
}

/** Renders a mail in both forms. */
export function renderMail(content: MailContent): { subject: string; html: string; text: string } {
  const { subject, heading, paragraphs, action, after = [] } = content;
  const text = [
    heading,
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ...after,
  ].join('\n\n');
  const html = renderToStaticMarkup(
    <html lang="nb">
      <body>
        <h1>{heading}</h1>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {action ? <a href={action.url}>{action.label}</a> : null}
        {after.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </body>
    </html>,
  );
  return { subject, html: `<!doctype html>${html}`, text };
}
