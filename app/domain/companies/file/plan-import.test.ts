import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '~/app/i18n/messages';
import { writeCsv } from '../../csv/write-csv';
import { nothingKnown } from '../company-record';
import {
  asCompared,
  closedColumns,
  companyColumns,
  fileColumns,
  type CompanyColumn,
} from './company-columns';
import { lineOf, type RegisteredCompany } from './company-line';
import { planImport, type ImportFill, type ImportGround, type PlannedRow } from './plan-import';
import { readCompanyFile } from './read-company-file';
import { writeCell } from './write-cell';

const { words } = messagesIn('nb').companyFile;
const ingrid = { id: 'ingrid', name: 'Ingrid Vik', email: 'ingrid@example.test' };

const bakery: RegisteredCompany = {
  ...nothingKnown,
  id: 'bakery',
  updatedAt: '2026-11-01T08:00:00.000Z',
  organisationNumber: '310417009',
  name: 'Bakeriet på torget',
  formerNames: ['Gamle Bakeri'],
  sector: 'private',
  municipality: 'Moss',
  status: 'partner',
  specialistId: 'ingrid',
};
const cafe = { ...bakery, id: 'cafe', name: 'Kaféen', organisationNumber: null, formerNames: [] };

const kari = {
  ...{ id: 'kari', name: 'Kari Dal', role: 'Leder', phone: null, email: null },
  updatedAt: '2026-11-01T08:00:00.000Z',
};
const contacts = new Map([['bakery', [kari]]]);

function groundOf(register: readonly RegisteredCompany[]): ImportGround {
  const addresses = new Map([[ingrid.id, ingrid.email]]);
  return { register, contacts, fill: {}, specialists: [ingrid], addresses, words };
}

function plan(
  text: string,
  register: readonly RegisteredCompany[] = [bakery, cafe],
  fill: ImportFill = {},
) {
  const read = readCompanyFile(text, words);
  if (!read.ok) throw new Error(read.faults[0]?.code);
  return planImport(read.value.rows, { ...groundOf(register), fill });
}

/** The file the register is written to. */
function fileOf(register: readonly RegisteredCompany[]): string {
  const { addresses } = groundOf(register);
  return writeCsv([
    companyColumns.map((column) => words.columns[column]),
    ...register.map((company) => {
      const line = lineOf(company);
      return companyColumns.map((column) => writeCell(column, line[column], words, addresses));
    }),
  ]);
}

const faultsOf = (row: PlannedRow | undefined) =>
  row?.kind === 'faulty' ? row.faults.map(({ column, fault }) => [column, fault]) : row?.kind;

const header = 'Organisasjonsnummer;Navn;Sektor;Kommune';

describe('a file of companies', () => {
  it.each([
    ['a new company', ';Nye Hansen AS;Privat;Moss', 'new'],
    ['the same as before', '310 417 009;Bakeriet på torget;privat;Moss', 'unchanged'],
    ['a new name under a known number', '310417009;Torgbakeriet;Privat;Moss', 'changed'],
    ['a known name without a number', ';bakeriet  på torget;;', 'unchanged'],
    ['a number for a name that had none', '310417017;Kaféen;;', 'changed'],
    ['a former name', ';Gamle Bakeri;;', 'unchanged'],
    ['a known name under a number of its own', '310417017;Bakeriet på torget;Privat;Moss', 'new'],
  ])('sees %s', (_what, row, kind) => {
    expect(plan(`${header}\n${row}`)[0]?.kind).toBe(kind);
  });

  it('says what was and what comes, field by field', () => {
    const [row] = plan(`${header};Fast kontakt hos oss\n310417009;Ny;Offentlig;Moss;Vet ikke ennå`);
    expect(row).toMatchObject({
      changes: [
        { column: 'name', before: 'Bakeriet på torget', after: 'Ny' },
        { column: 'sector', before: 'private', after: 'public' },
        { column: 'specialist', before: 'ingrid', after: null },
      ],
    });
  });

  it('does not take a former name for a new one, and says what it is called now', () => {
    expect(plan(`${header}\n;Gamle Bakeri;;Råde`)).toMatchObject([
      { kind: 'changed', nameNow: 'Bakeriet på torget', changes: [{ column: 'municipality' }] },
    ]);
  });

  it.each<[string, string, readonly [CompanyColumn | null, string][]]>([
    [
      'a number that is none',
      '310417008;Ny AS;Privat;Moss',
      [['organisationNumber', 'organisationNumber']],
    ],
    ['an answer that is not on the list', ';Ny AS;Halvprivat;Moss', [['sector', 'not-on-list']]],
    [
      'what a new company must have',
      ';Ny AS;;',
      [
        ['sector', 'missing'],
        ['municipality', 'missing'],
      ],
    ],
    ['a cell too many', ';Ny AS;Privat;Moss;x', [[null, 'cell-count']]],
    ['a hidden sign', ';Ny\u202EAS;Privat;Moss', [['name', 'control-sign']]],
    ['a name that is too long', `;${'x'.repeat(121)};Privat;Moss`, [['name', 'too-long']]],
    ['a name taken away', '310417009;Vet ikke ennå;;', [['name', 'cannot-be-unknown']]],
  ])('names %s', (_what, row, faults) => {
    expect(faultsOf(plan(`${header}\n${row}`)[0])).toEqual(faults);
  });

  it('neither stops a company nor opens a stopped one', () => {
    const stopped = { ...cafe, status: 'stopped' as const };
    const rows = plan(
      'Navn;Sektor;Kommune;Status\nBakeriet på torget;;;Stoppet\nKaféen;;;Partner',
      [bakery, stopped],
    );
    expect(rows.map(faultsOf)).toEqual([[['status', 'stops']], [['status', 'opens']]]);
  });

  it('refuses numbers and private words in free text, also in the words of a known company', () => {
    const text = `Navn;Sektor;Kommune;${words.columns.suitabilityNote}\nKaféen;;;Spør 41855512345`;
    expect(plan(text)[0]?.kind).toMatch(/changed|faulty/);
    const phone = text.replace('41855512345', 'på 915 55 123');
    expect(faultsOf(plan(phone)[0])).toEqual([['suitabilityNote', 'personal-data']]);
    const health = text.replace('Spør 41855512345', 'Han som jobber der har angst');
    expect(faultsOf(plan(health)[0])).toEqual([['suitabilityNote', 'personal-data']]);
  });

  it.each([
    ['the same number', '310417017;En;Privat;Moss\n310417017;To;Privat;Moss'],
    ['the same name without a number', ';En;Privat;Moss\n;en;Privat;Moss'],
    ['a number and a name', '310417009;;;\n;Bakeriet på torget;;'],
    ['a new number and its name alone', '310417017;En;Privat;Moss\n;En;Privat;Moss'],
    ['a name alone and its new number', ';En;Privat;Moss\n310417017;En;Privat;Moss'],
  ])('takes the first of two rows that mean one company: %s', (_what, rows) => {
    const planned = plan(`${header}\n${rows}`);
    expect(planned[1]).toMatchObject({
      faults: [{ column: null, fault: 'twice-in-file', earlierLine: 2 }],
    });
  });

  it('does not guess between two companies of one name', () => {
    const twins = [
      { ...bakery, formerNames: [] },
      { ...bakery, id: 'twin', organisationNumber: null },
    ];
    expect(faultsOf(plan(`${header}\n;Bakeriet på torget;;`, twins)[0])).toEqual([
      ['name', 'several-companies'],
    ]);
  });

  it.each([
    ['', 'empty'],
    [header, 'empty'],
    [`${header}\n;;;`, 'empty'],
    ['Navn;Navn;Sektor;Kommune\na;b;c;d', 'column-twice'],
    ['Sektor;Kommune\na;b', 'missing-column'],
    [`${header};"Merknad\n;a;b;c;d`, 'open-quote'],
    [`${header}\n${';a;b;c\n'.repeat(5_001)}`, 'too-many-rows'],
  ])('is refused as a whole: %#', (text, code) => {
    expect(readCompanyFile(text, words)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('needs the name alone, whatever else is there, and names what it does not read', () => {
    const text = 'Kundenr;Firma;Diagnose;Org.nr.\n17;Kaféen;;\n18;Bakeriet på torget;x;310417009';
    const read = readCompanyFile(text, words);
    expect(read.ok && read.value.unread).toEqual(['Kundenr', 'Diagnose']);
    expect(plan(text).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
  });

  it('tells all that is wrong with its columns at once', () => {
    expect(readCompanyFile('Sektor;Sektor;Kommune\na;b;c', words)).toMatchObject({
      faults: [{ code: 'column-twice', column: 'Sektor' }, { code: 'missing-column' }],
    });
  });

  it('knows each heading as one column', () => {
    const named = fileColumns.flatMap((column) => [
      words.columns[column],
      ...(words.otherNames[column] ?? []),
    ]);
    expect(new Set(named.map(asCompared)).size).toBe(named.length);
  });

  it('reads the lines around one that cannot be read, and says where each fault is', () => {
    const rows = plan(`${header}\n;Ny "AS";Privat;Moss\n;Hel AS;Privat;Moss\n;"Åpen;Privat`);
    expect(rows.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'faulty'],
      [3, 'new'],
      [4, 'faulty'],
    ]);
    expect(rows.map(faultsOf)).toEqual([[[null, 'quote-inside']], 'new', [[null, 'open-quote']]]);
  });

  it('takes a line that ends early, as spreadsheets write them', () => {
    expect(plan(`${header};Kontaktperson\n;Kaféen`)[0]?.kind).toBe('unchanged');
  });

  it('takes what is missing of new companies from what is said for all, and never of known ones', () => {
    const fill = { sector: 'public', municipality: 'Råde' };
    const rows = plan('Navn;Kommune\nNy AS;\nAnnen AS;Moss\nKaféen;', [cafe], fill);
    expect(rows).toMatchObject([
      { kind: 'new', values: { sector: 'public', municipality: 'Råde' } },
      { kind: 'new', values: { sector: 'public', municipality: 'Moss' } },
      { kind: 'unchanged' },
    ]);
  });

  it.each([
    ['a new person', 'Bakeriet på torget;Ola Berg;Baker;69 00 00 01;ola@example.test', null, 4],
    ['more about one who is there', 'Bakeriet på torget;kari dal;;69 00 00 01;', 'kari', 1],
    ['another role', 'Bakeriet på torget;Kari Dal;Sjef;;', 'kari', 1],
  ])('takes in %s', (_what, row, contactId, changes) => {
    const [planned] = plan(`Navn;Kontaktperson;Rolle;Telefon;E-post\n${row}`);
    expect(planned).toMatchObject({ kind: 'changed', changes: [] });
    const [contact] = planned?.kind === 'changed' ? planned.contacts : [];
    expect(contact?.known?.id ?? null).toBe(contactId);
    expect(contact?.changes).toHaveLength(changes);
  });

  it('sees nothing new in a person it knows, and brings a person with a new company', () => {
    const rows = plan(
      'Navn;Sektor;Kommune;Kontaktperson;Rolle\nBakeriet på torget;;;Kari Dal;Leder\nNy;Privat;Moss;Per;',
    );
    expect(rows).toMatchObject([
      { kind: 'unchanged' },
      { kind: 'new', contacts: [{ changes: [{}] }] },
    ]);
  });

  it('takes several people of a company from lines of their own, and is one company', () => {
    const head = 'Organisasjonsnummer;Navn;Sektor;Kommune;Kontaktperson;Telefon';
    const rows = plan(
      [
        head,
        '310417009;Bakeriet på torget;;;Kari Dal;',
        '310 417 009;;;;Ola Berg;69 00 00 01',
        '310417009;Bakeriet på torget;Privat;;Siri Moe;',
        ';Ny AS;Privat;Moss;Per Lie;',
        ';Ny AS;;;Liv Ås;',
      ].join('\n'),
    );
    expect(rows).toMatchObject([
      { kind: 'changed', line: 2, changes: [], contacts: [{ name: 'Ola Berg' }] },
      { kind: 'faulty', line: 4, faults: [{ fault: 'twice-in-file', earlierLine: 2 }] },
      { kind: 'new', contacts: [{ name: 'Per Lie' }, { name: 'Liv Ås' }] },
    ]);
  });

  it.each([
    ['the same person again', '310417009;;;;Ola Berg;69 00 00 02', [[null, 'twice-in-file']]],
    ['nobody', '310417009;;;;;', [[null, 'twice-in-file']]],
    ['a person with a fault', '310417009;;;;Per;ring', [['contactPhone', 'phone']]],
  ])('says what is wrong with a further line with %s', (_what, line, faults) => {
    const head = 'Organisasjonsnummer;Navn;Sektor;Kommune;Kontaktperson;Telefon';
    const rows = plan(`${head}\n310417009;;;;Ola Berg;69 00 00 01\n${line}`);
    expect(rows[0]).toMatchObject({ kind: 'changed', contacts: [{ name: 'Ola Berg' }] });
    expect(faultsOf(rows[1])).toEqual(faults);
  });

  it('takes no hidden sign in the name of a person', () => {
    const text = 'Navn;Kontaktperson\nKaféen;Ola\u202EBerg';
    expect(plan(text).map(faultsOf)).toEqual([[['contactName', 'control-sign']]]);
  });

  it('names every fault of a person', () => {
    const text =
      'Navn;Kontaktperson;Telefon;E-post\nKaféen;;ring;kari(at)x\nBakeriet på torget;P;x;';
    expect(plan(text).map(faultsOf)).toEqual([
      [
        ['contactPhone', 'phone'],
        ['contactEmail', 'email'],
        ['contactName', 'contact-unnamed'],
      ],
      [['contactPhone', 'phone']],
    ]);
  });

  it('is read with tabs', () => {
    expect(plan('Navn\tKommune\tSektor\nNy, AS;\tMoss\tPrivat')).toMatchObject([
      { kind: 'new', name: 'Ny, AS;' },
    ]);
  });

  it('is read with commas and columns in any order', () => {
    expect(plan('Kommune,Navn,Sektor\n"Moss, sentrum",Ny AS,Privat')).toMatchObject([
      { kind: 'new', values: { municipality: 'Moss, sentrum', status: 'partner' } },
    ]);
  });

  it('changes nothing when the register is written and read again, whatever it holds', () => {
    const text = (most: number) =>
      fc
        .string({
          unit: fc.constantFrom('=', '＝', "'", '"', ';', ',', 'æ', ' ', '-', 'x'),
          maxLength: most,
        })
        .map((typed) => typed.trim());
    const name = fc.integer({ min: 0, max: 999 }).chain((n) => text(9).map((x) => `${x}n${n}`));
    const oneOf = <T extends string>(list: readonly T[]) => fc.option(fc.constantFrom(...list));
    const company = fc.record({
      name,
      municipality: name,
      decisionMaker: fc.option(text(20).filter(Boolean)),
      suitabilityNote: fc.option(text(40).filter(Boolean)),
      sector: fc.constantFrom(...closedColumns.sector),
      status: fc.constantFrom(...closedColumns.status),
      industry: oneOf(closedColumns.industry),
      sizeBand: oneOf(closedColumns.sizeBand),
      motive: oneOf(closedColumns.motive),
      payStart: oneOf(closedColumns.payStart),
      earlierExperience: oneOf(closedColumns.earlierExperience),
      followUpWish: oneOf(closedColumns.followUpWish),
      hasHr: fc.option(fc.boolean()),
      specialistId: fc.constantFrom(null, 'ingrid'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(company, {
          selector: ({ name: n }) => n.toLowerCase().replaceAll(/\s+/g, ' '),
          maxLength: 6,
        }),
        (some) => {
          const register = some.map((one, index) => ({ ...cafe, ...one, id: `c${index}` }));
          if (register.length === 0) return;
          expect(plan(fileOf(register), register).map(({ kind }) => kind)).toEqual(
            register.map(() => 'unchanged'),
          );
          const elsewhere = plan(
            fileOf(register.map((one) => ({ ...one, status: 'partner' as const }))),
            [],
          );
          expect(elsewhere.map((row) => row.kind === 'new' && row.values.name)).toEqual(
            register.map((one) => one.name),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
