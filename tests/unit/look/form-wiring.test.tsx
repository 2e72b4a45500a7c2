import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Choice } from '~/app/ui/choice';
import { ErrorSummary } from '~/app/ui/error-summary';
import { textRules } from '~/app/domain/privacy/text-rules';
import { LookedOver } from '~/app/forms/looked-over';
import { Field } from '~/app/ui/field';

const DAYS = [
  { value: 'mon', label: 'Mandag' },
  { value: 'tue', label: 'Tirsdag', hint: 'Etter klokka 10' },
];

/** Every value of an attribute, in the order of the markup. */
function valuesOf(attribute: string, html: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(
    (hit) => hit[1] ?? '',
  );
}

function expectEveryDescriptionToExist(html: string) {
  const ids = valuesOf('id', html);
  const described = valuesOf('aria-describedby', html).flatMap((value) => value.split(' '));
  expect(described.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
}

describe('a field', () => {
  const full = (
    <Field
      id="hours"
      name="hoursPerWeek"
      label="Timer i uka"
      kind="number"
      hint="Omtrent er nok."
      error="Skriv et tall."
      maxLength={5}
      isLimitSaid
      unit="timer"
      defaultValue="abc"
    />
  );

  it('ties label, hint, error and limit to the control', () => {
    const html = renderToStaticMarkup(full);
    expect(valuesOf('for', html)).toEqual(['hours']);
    expect(valuesOf('aria-describedby', html)).toEqual(['hours-hint hours-error hours-limit']);
    expectEveryDescriptionToExist(html);
  });

  it('is marked invalid and keeps what was written when there is an error', () => {
    const html = renderToStaticMarkup(full);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="abc"');
  });

  it('says nothing about descriptions or errors it does not have', () => {
    const html = renderToStaticMarkup(<Field id="title" name="title" label="Hva skal gjøres?" />);
    expect(html).not.toContain('aria-describedby');
    expect(html).not.toContain('aria-invalid');
  });

  it('asks for numbers with a number keyboard and never with the number control', () => {
    expect(valuesOf('inputMode', renderToStaticMarkup(full))).toEqual(['numeric']);
    expect(renderToStaticMarkup(full)).not.toContain('type="number"');
  });

  it('says the limit of some lines of text, where it is likely to be met', () => {
    const text = (maxLength: number) =>
      renderToStaticMarkup(
        <Field id="n" name="n" label="Notat" kind="textarea" maxLength={maxLength} />,
      );
    expect(text(600)).toContain('Høyst 600 tegn.');
    expectEveryDescriptionToExist(text(600));
    expect(text(3000)).not.toContain('Høyst');
  });

  it('has a place for what is found in its text, where the form has it looked over', () => {
    const texts = { rule: textRules.work, labels: { 'rows[].what': 'Oppgave' } };
    const html = renderToStaticMarkup(
      <LookedOver texts={texts}>
        <Field id="what" name="rows[2].what" label="Oppgave" />
        <Field id="phone" name="rows[2].what" label="Telefon" kind="tel" />
        <Field id="other" name="other" label="Annet" />
      </LookedOver>,
    );
    expect(valuesOf('data-look-over', html)).toEqual(['work']);
    expect(html).toContain('id="what-looked-over" aria-live="polite"');
    expectEveryDescriptionToExist(html);
  });

  it('can be the heading of the page', () => {
    const html = renderToStaticMarkup(<Field id="t" name="t" label="Hva?" isHeading />);
    expect(html).toMatch(/<h1[^>]*><label[^>]*for="t"/);
  });
});

describe('a choice', () => {
  const choice = (
    <Choice
      id="days"
      name="days"
      legend="Hvilke dager?"
      kind="checkbox"
      hint="Velg alle som passer."
      error="Velg minst én dag."
      options={DAYS}
      chosen={['tue']}
    />
  );

  it('is a group with a legend, described by its hint and its error', () => {
    const html = renderToStaticMarkup(choice);
    expect(html).toMatch(/^<fieldset[^>]*aria-describedby="days-hint days-error"/);
    expect(html).toContain('Hvilke dager?</legend>');
    expectEveryDescriptionToExist(html);
  });

  it('gives its own id to the first option, so that a link to it leads to something to answer', () => {
    const html = renderToStaticMarkup(choice);
    expect(html).toMatch(/<input[^>]*id="days"[^>]*value="mon"/);
    expect(valuesOf('for', html)).toEqual(['days', 'days-tue']);
  });

  it('keeps what was chosen', () => {
    const html = renderToStaticMarkup(choice);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(
      /<input[^>]*value="tue"[^>]*checked=""|<input[^>]*checked=""[^>]*value="tue"/,
    );
  });
});

describe('an error summary', () => {
  const errors = [
    { fieldId: 'hours', text: 'Skriv et tall.' },
    { fieldId: 'days', text: 'Velg minst én dag.' },
  ];

  it('leads to each field with the words of its error, in order', () => {
    const html = renderToStaticMarkup(<ErrorSummary title="Noe mangler" errors={errors} />);
    expect(valuesOf('href', html)).toEqual(['#hours', '#days']);
    expect(html).toContain('>Skriv et tall.</a>');
  });

  it('takes focus without JavaScript and is announced', () => {
    const html = renderToStaticMarkup(<ErrorSummary title="Noe mangler" errors={errors} />);
    expect(html).toMatch(/role="alert"/);
    expect(html).toMatch(/tabindex="-1"/);
    expect(html).toMatch(/autofocus=""/);
  });

  it('is not there when nothing is wrong', () => {
    expect(renderToStaticMarkup(<ErrorSummary title="Noe mangler" errors={[]} />)).toBe('');
  });
});
