import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AgreementSheet } from '~/app/ui/agreement-sheet';
import { BigChoice } from '~/app/ui/big-choice';
import { Button } from '~/app/ui/button';
import { CandidateCard } from '~/app/ui/candidate-card';
import { DemoBanner } from '~/app/ui/demo-banner';
import { PageShell } from '~/app/ui/page-shell';
import { SummaryList } from '~/app/ui/summary-list';
import { Table } from '~/app/ui/table';
import { WeekChart } from '~/app/ui/week-chart';

const banner = <DemoBanner label="Demo" text="Dette er en demo." links={[]} />;

const shell = (
  <PageShell name="Torget" homeHref="/" skipLabel="Hopp" title="Hvem passer?" banner={banner}>
    <p>Innhold</p>
  </PageShell>
);

const week = (
  <WeekChart
    label="Uka. Det samme står i tabellen."
    days={[
      { key: 'mon', short: 'Ma' },
      { key: 'tue', short: 'Ti' },
    ]}
    hours={{ from: 8, to: 16 }}
    pieces={[
      { day: 'mon', from: 480, to: 720, tone: 'free' },
      { day: 'tue', from: 540, to: 600, tone: 'outside', lane: 1, lanes: 2 },
    ]}
    legend={[{ tone: 'free', label: 'Passer' }]}
  />
);

const card = (
  <CandidateCard
    eyebrow="Uten navn"
    lead="Vil jobbe på et bakeri."
    sections={[
      { title: 'Gjør allerede', items: ['Pakke varer'] },
      { title: 'Styrker', items: [] },
    ]}
    support={{ title: 'Dette gir vi', items: ['Besøk hver uke'] }}
    next={{ title: 'Hvis ja', text: 'Vi møtes.' }}
  />
);

const choice = (
  <BigChoice
    question="Hva sier du?"
    answers={[
      { value: 'yes', label: 'Ja', hint: 'Vi spør.', sign: 'yes' },
      { value: 'no', label: 'Nei', hint: 'Vi spør ikke.', sign: 'no' },
      { value: 'change', label: 'Endre', hint: 'Vi snakkes.', sign: 'change' },
    ]}
  />
);

const sheet = (
  <AgreementSheet
    name="Torget"
    title="Avtale"
    reference="1"
    parties={{ title: 'Partene', items: [{ role: 'Bedrift', name: 'Bakeriet' }] }}
    dates={{
      title: 'Datoene',
      items: [{ label: 'Start', date: '11. jan.', dateTime: '2027-01-11' }],
    }}
    sections={[]}
    statement="Erstatter ikke arbeidsavtalen."
    acceptances={{
      title: 'Godtatt av',
      items: [
        { role: 'Bedrift', name: 'Ingrid', isAccepted: true, text: 'I dag' },
        { role: 'Jobbspesialist', name: 'Siri', isAccepted: false, text: 'Venter' },
      ],
    }}
  />
);

const html = (element: ReactElement) => renderToStaticMarkup(element);
const count = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].length;

describe('the frame', () => {
  it('has one main with one heading, where the skip link leads', () => {
    expect(html(shell)).toContain('href="#main"');
    expect(count(/<main [^>]*id="main"/g, html(shell))).toBe(1);
    expect(count(/<h1/g, html(shell))).toBe(1);
  });

  it('puts the banner, a landmark of its own, above the header and not within it', () => {
    expect(html(shell)).toMatch(/<aside[^>]*>.*<\/aside><\/div><header/);
  });
});

describe('a button', () => {
  it('sends its intent and can leave the checks of the browser aside', () => {
    const markup = html(
      <Button intent="save" skipsValidation>
        Lagre
      </Button>,
    );
    expect(markup).toMatch(/type="submit"/);
    expect(markup).toMatch(/name="intent" value="save" formnovalidate=""/i);
  });
});

describe('the three answers', () => {
  it('are the same button three times: none is the expected one', () => {
    const classes = [...html(choice).matchAll(/<button[^>]*class="([^"]*)"/g)].map((hit) => hit[1]);
    expect(classes).toHaveLength(3);
    expect(new Set(classes).size).toBe(1);
  });

  it('answer the question of their group', () => {
    expect(html(choice)).toMatch(/^<fieldset[^>]*><legend[^>]*><h2>Hva sier du\?<\/h2><\/legend>/);
  });
});

describe('the week', () => {
  it('is one picture with its words, each tone with a shape of its own', () => {
    const drawn = html(week);
    expect(drawn).toContain('role="img" aria-label="Uka. Det samme står i tabellen."');
    expect(count(/week-chart__piece--free/g, drawn)).toBe(2);
    expect(count(/week-chart__piece--outside/g, drawn)).toBe(1);
    expect(count(/<pattern /g, drawn)).toBe(3);
    expect(drawn).not.toContain('style=');
  });
});

describe('a table', () => {
  const table = (
    <Table
      caption="Hendelser"
      columns={[
        { key: 'what', label: 'Hva' },
        { key: 'when', label: 'Når' },
      ]}
      rows={[{ id: '1', cells: { what: 'Sendt', when: 'I dag' } }]}
    />
  );

  it('names rows and columns, and carries the column name to the narrow layout', () => {
    expect(html(table)).toMatch(/<th scope="row" role="rowheader"[^>]*>Sendt/);
    expect(html(table)).toMatch(/<td role="cell" data-label="Når">/);
  });
});

describe('a summary list', () => {
  it('tells which answer each change link changes', () => {
    const rows = [
      { term: 'Når', value: 'Nå', change: { href: '/n', label: 'Endre', about: 'når' } },
    ];
    expect(html(<SummaryList rows={rows} />)).toMatch(/Endre<span class="visually-hidden"> når/);
  });
});

describe('the card', () => {
  it('leaves out a section with nothing in it', () => {
    expect(html(card)).toContain('Gjør allerede');
    expect(html(card)).not.toContain('Styrker');
  });
});

describe('the agreement', () => {
  it('marks who has accepted and says who is waited for', () => {
    expect(count(/is-accepted/g, html(sheet))).toBe(1);
    expect(html(sheet)).toContain('Venter');
  });

  it('gives its dates to machines as well', () => {
    expect(html(sheet)).toContain('dateTime="2027-01-11"');
  });
});

it.each([
  ['shell', shell],
  ['week', week],
  ['card', card],
  ['choice', choice],
  ['sheet', sheet],
])('%s writes no style attribute, which the content security policy would refuse', (_, element) => {
  expect(html(element)).not.toMatch(/\sstyle=/);
});
