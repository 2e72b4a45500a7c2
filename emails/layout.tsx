import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { messagesIn } from '~/app/i18n/messages';
import { darkMailStyle, mailColours, mailStyle } from './mail-style';

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

/**
 * Renders a mail in both forms, word for word the same: whoever reads plain text misses nothing.
 * The HTML is one column of tables with inline styles and no pictures, as mail programs want it.
 */
export function renderMail(content: MailContent): { subject: string; html: string; text: string } {
  const html = `<!doctype html>${renderToStaticMarkup(<Mail {...content} />)}`;
  return { subject: content.subject, html, text: plainText(content) };
}

function plainText({ heading, paragraphs, action, after = [] }: MailContent): string {
  const { name, tagline } = messagesIn('nb').site;
  return [
    name,
    heading,
    ...paragraphs,
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ...after,
    tagline,
  ].join('\n\n');
}

function Mail({ subject, preview, heading, paragraphs, action, after = [] }: MailContent) {
  const { tagline } = messagesIn('nb').site;
  return (
    <html lang="nb">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: darkMailStyle }} />
      </head>
      <body className="ground" style={mailStyle.body}>
        <div data-preview style={mailStyle.preview}>
          {preview}
        </div>
        <Table className="ground" backgroundColor={mailColours.light.ground}>
          <td align="center" style={{ padding: '24px 12px 0' }}>
            <div style={mailStyle.column}>
              <Wordmark />
              <Table>
                <td className="sheet" align="left" style={mailStyle.sheet}>
                  <h1 className="text" style={mailStyle.heading}>
                    {heading}
                  </h1>
                  <Paragraphs texts={paragraphs} />
                  {action ? <Action {...action} /> : null}
                  <Paragraphs texts={after} />
                </td>
              </Table>
              <p className="soft" style={mailStyle.closing}>
                {tagline}
              </p>
            </div>
          </td>
        </Table>
      </body>
    </html>
  );
}

/** A table that only holds things in place; one row. */
function Table({
  children,
  className,
  backgroundColor,
  width = '100%',
}: {
  children: ReactNode;
  className?: string;
  backgroundColor?: string;
  width?: string;
}) {
  return (
    <table
      role="presentation"
      className={className}
      width={width}
      cellPadding={0}
      cellSpacing={0}
      bgcolor={backgroundColor}
    >
      <tbody>
        <tr>{children}</tr>
      </tbody>
    </table>
  );
}

/** The mark of `app/ui/mark.tsx`, laid of boxes: pictures would be blocked. */
function BoxMark() {
  return (
    <div className="pine" style={mailStyle.markRoom}>
      <div className="ground" style={mailStyle.markSeam}>
        <div className="bread" style={mailStyle.markLoaf} />
      </div>
    </div>
  );
}

function Wordmark() {
  return (
    <Table width="auto">
      <td style={{ padding: '0 10px 16px 24px' }}>
        <BoxMark />
      </td>
      <td className="text" style={{ ...mailStyle.wordmark, paddingBottom: 16 }}>
        {messagesIn('nb').site.name}
      </td>
    </Table>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text, index) => (
    <p key={index} className="text" style={mailStyle.paragraph}>
      {text}
    </p>
  ));
}

/** The one thing to do, as a button, with its address in plain sight for when buttons fail. */
function Action({ label, url }: { label: string; url: string }) {
  return (
    <>
      <Table width="auto">
        <td className="pine" align="center" style={mailStyle.buttonCell}>
          <a className="on-pine" href={url} style={mailStyle.button}>
            {label}
          </a>
        </td>
      </Table>
      <p className="soft" style={mailStyle.address}>
        <a className="link" href={url} style={mailStyle.link}>
          {url}
        </a>
      </p>
    </>
  );
}
