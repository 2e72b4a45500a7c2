import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '~/db/project-root';
import { renderMail, type MailContent } from './layout';
import { mailColours } from './mail-style';

const content: MailContent = {
  subject: 'Vi har et forslag til dere',
  preview: 'Les presentasjonen, og svar når det passer.',
  heading: 'Et forslag <til> dere',
  paragraphs: ['Vi har funnet en kandidat & litt til.', 'Dere binder dere ikke til noe.'],
  action: { label: 'Les forslaget', url: 'https://torget.example.test/a?b=1&c=2' },
  after: ['Lenken virker i 14 dager.'],
};

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The words a reader of the HTML sees. */
function wordsShownBy(html: string): string[] {
  return html
    .replace(/<head>.*<\/head>/s, ' ')
    .replace(/<div data-preview.*?<\/div>/s, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, (entity) => entities[entity] ?? entity)
    .split(/\s+/)
    .filter((word) => word !== '');
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe('a mail', () => {
  it('says the same words in both forms, in the same order', () => {
    const { html, text } = renderMail(content);
    expect(wordsShownBy(html)).toEqual(wordsOf(text.replace('Les forslaget:', 'Les forslaget')));
    expect(text).toContain('Dere binder dere ikke til noe.');
  });

  it('says the same words whatever they are', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/:$/.test(text));
    fc.assert(
      fc.property(words, fc.array(words), (heading, paragraphs) => {
        const { html, text } = renderMail({ subject: '', preview: '', heading, paragraphs });
        expect(wordsShownBy(html)).toEqual(wordsOf(text));
      }),
    );
  });

  it('lets no typed word become markup', () => {
    const { html } = renderMail({ ...content, heading: '<img src=x onerror=alert(1)>' });
    expect(html).not.toContain('<img');
  });

  it('asks nothing of any other server and runs nothing', () => {
    const { html } = renderMail(content);
    expect(html).not.toMatch(/<(img|script|link|iframe)|src=|url\(|@import/i);
  });

  it('stands in one column that a phone can show, with a button a thumb can hit', () => {
    const { html } = renderMail(content);
    const widths = [...html.matchAll(/[^-]width[:="]+(\d+)(?=px|")/g)].map((match) => match[1]);
    expect(widths.map(Number).filter((width) => width > 320)).toEqual([]);
    expect(html).toContain('min-height:48px');
  });

  it('wears the colours of the pages, by day and after dark', () => {
    const tokens = readFileSync(join(projectRoot(), 'app/styles/tokens.css'), 'utf8');
    const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
    expect(Object.values(mailColours.light).filter((hex) => !light.includes(hex))).toEqual([]);
    expect(Object.values(mailColours.dark).filter((hex) => !dark.includes(hex))).toEqual([]);
    expect(renderMail(content).html).toContain('prefers-color-scheme: dark');
  });
});
