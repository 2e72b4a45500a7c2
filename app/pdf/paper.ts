import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** Points; A4 is 595 × 842 of them. */
const margin = { side: 57, top: 54, bottom: 64 };
const labelWidth = 118;
const gap = 14;

const colours = { text: '#17282a', soft: '#394846', pine: '#0f514c', line: '#ddd2bd' };

/** One typeface in two weights, whole, so that every name in Europe can be written. */
const family = '@expo-google-fonts/atkinson-hyperlegible-next';
const faces = {
  text: `${family}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${family}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
};
const { resolve } = createRequire(import.meta.url);

type Element = PDFKit.PDFStructureElement;

interface About {
  readonly title: string;
  readonly author: string;
  /** The only time in the file: the same content gives the same bytes. */
  readonly writtenAt: Date;
}

/** A paper in the product's own look: what a document is made of, tagged for those who listen. */
export interface Paper {
  heading(brand: string, title: string, about: string): void;
  /** A heading on the left, and beside it the lines: one is a paragraph, several are a list. */
  section(title: string, lines: readonly string[]): void;
  /** Words across the whole width, in bold when they must not be overlooked. */
  words(text: string, face?: 'text' | 'bold'): void;
  /** Writes the foot of every page and closes the file. */
  close(foot: (page: number, pages: number) => string): Promise<Buffer>;
}

/** An empty paper in A4, tagged (PDF/UA), in Norwegian; throws when a typeface cannot be read. */
export function newPaper({ title, author, writtenAt }: About): Paper {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { left: margin.side, right: margin.side, top: margin.top, bottom: margin.bottom },
    bufferPages: true,
    pdfVersion: '1.7',
    // The types do not know it yet: a file for those who listen (ISO 14289-1).
    subset: 'PDF/UA' as never,
    tagged: true,
    displayTitle: true,
    lang: 'nb-NO',
    info: { Title: title, Author: author, CreationDate: writtenAt, ModDate: writtenAt },
  });
  for (const [name, file] of Object.entries(faces)) {
    pdf.registerFont(name, readFileSync(resolve(file)));
  }
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const whole = pdf.page.width - 2 * margin.side;
  const textLeft = margin.side + labelWidth + gap;
  const textWidth = whole - labelWidth - gap;
  const bottom = pdf.page.height - margin.bottom;
  const written = collect(pdf);

  const body = (face: 'text' | 'bold' = 'text', size = 10) =>
    pdf.font(face).fontSize(size).fillColor(colours.text);

  function say(parent: Element, tag: string, write: () => void): void {
    parent.add(pdf.struct(tag, {}, write));
  }

  function decorate(draw: () => void): void {
    pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    pdf.endMarkedContent();
  }

  function divide(): void {
    decorate(() =>
      pdf
        .moveTo(margin.side, pdf.y)
        .lineTo(margin.side + whole, pdf.y)
        .lineWidth(0.7)
        .strokeColor(colours.line)
        .stroke(),
    );
  }

  /** Begins a new page when what follows would be torn apart, and could be whole on the next. */
  function keepWhole(height: number): void {
    const isShort = height < bottom - margin.top;
    if (pdf.y + (isShort ? height : 60) > bottom) pdf.addPage();
  }

  function lineAt(parent: Element, text: string, isItem: boolean): void {
    const indent = isItem ? 10 : 0;
    const label = () => pdf.text('•', textLeft, pdf.y, { lineBreak: false });
    const write = () =>
      body().text(text, textLeft + indent, pdf.y, { width: textWidth - indent, lineGap: 1.6 });
    if (!isItem) return say(parent, 'P', write);
    const item = pdf.struct('LI');
    parent.add(item);
    const top = pdf.y;
    body();
    say(item, 'Lbl', label);
    pdf.y = top;
    say(item, 'LBody', write);
    item.end();
  }

  return {
    heading(brand, heading, about) {
      decorate(() => drawMark(pdf, margin.side, margin.top - 4));
      say(root, 'P', () => {
        body('bold').fillColor(colours.pine);
        pdf.text(brand, margin.side + 22, margin.top);
      });
      pdf.y += 12;
      say(root, 'H1', () => body('bold', 19).text(heading, margin.side, pdf.y, { width: whole }));
      say(root, 'P', () => {
        body().fillColor(colours.soft);
        pdf.text(about, margin.side, pdf.y + 2, { width: whole });
      });
      pdf.y += 10;
    },
    section(heading, lines) {
      body();
      const heights = lines.map((line) =>
        pdf.heightOfString(line, { width: textWidth - 10, lineGap: 1.6 }),
      );
      keepWhole(heights.reduce((sum, height) => sum + height, 18));
      divide();
      pdf.y += 7;
      const part = pdf.struct('Sect');
      root.add(part);
      const top = pdf.y;
      say(part, 'H2', () => {
        body('bold').fillColor(colours.pine);
        pdf.text(heading, margin.side, top, { width: labelWidth });
      });
      const afterHeading = pdf.y;
      const page = pdf.page;
      pdf.y = top;
      const isList = lines.length > 1;
      const parent = isList ? pdf.struct('L') : part;
      if (isList) part.add(parent);
      for (const line of lines) lineAt(parent, line, isList);
      if (isList) parent.end();
      part.end();
      pdf.y = (pdf.page === page ? Math.max(pdf.y, afterHeading) : pdf.y) + 7;
    },
    words(text, face = 'text') {
      body(face);
      keepWhole(pdf.heightOfString(text, { width: whole, lineGap: 1.6 }) + 14);
      divide();
      pdf.y += 7;
      say(root, 'P', () =>
        body(face).text(text, margin.side, pdf.y, { width: whole, lineGap: 1.6 }),
      );
      pdf.y += 7;
    },
    close(foot) {
      root.end();
      const { start, count } = pdf.bufferedPageRange();
      for (let page = start; page < start + count; page += 1) {
        pdf.switchToPage(page);
        // The foot stands in the margin, where text would else begin a new page.
        pdf.page.margins.bottom = 0;
        pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
        body('text', 8.5).fillColor(colours.soft);
        pdf.text(foot(page + 1, count), margin.side, pdf.page.height - 40, { lineBreak: false });
        pdf.endMarkedContent();
      }
      pdf.end();
      return written;
    },
  };
}

/** The two tiles of the mark, 16 points wide. */
function drawMark(pdf: PDFKit.PDFDocument, x: number, y: number): void {
  pdf.save().translate(x, y).scale(0.5);
  pdf
    .path('M0 8a8 8 0 0 1 8-8h4.5v10.5a9 9 0 0 0 9 9H32V24a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8Z')
    .fill(colours.pine);
  pdf.path('M15.5 0H24a8 8 0 0 1 8 8v8.5H21.5a6 6 0 0 1-6-6Z').fill('#f0ae6c');
  pdf.restore();
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((done, failed) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => done(Buffer.concat(chunks)));
    pdf.on('error', failed);
  });
}
