import { yesOrNo } from '~/app/domain/agreements/optional-terms';
import { useMessages } from '~/app/i18n/messages';
import { OptionalGroup, Rows } from './optional-group';
import type { DrawField } from './terms-field';

/** What is learnt, and what has to be there or known before the first day. */
export function PrepareFields({ fields }: { fields: DrawField }) {
  const { optional, edit } = useMessages().agreement;
  const { fields: f } = optional;
  const { write, choose } = fields;
  const date = { kind: 'date', width: 'medium' } as const;
  const weeks = { kind: 'number', width: 'short' } as const;
  const answers = yesOrNo.map((value) => ({ value, label: edit.fields.yesNo[value] }));
  const yesNo = { layout: 'row', isOptional: true, options: answers } as const;
  return (
    <>
      <OptionalGroup fields={fields} name="training">
        <Rows
          fields={fields}
          path="training"
          legend={f.learnt}
          row={(path, n) => (
            <>
              {write(`${path}.what`, f.learnt(n), { maxLength: 200 })}
              {write(`${path}.from`, f.learntFrom(n), { maxLength: 120 })}
              {write(`${path}.on`, f.learntOn(n), date)}
            </>
          )}
        />
      </OptionalGroup>
      <OptionalGroup fields={fields} name="aids">
        <Rows
          fields={fields}
          path="aids"
          legend={f.aid}
          row={(path, n) => (
            <>
              {write(`${path}.what`, f.aid(n), { maxLength: 200 })}
              {write(`${path}.by`, f.aidBy(n), { maxLength: 120 })}
              {write(`${path}.paidBy`, f.aidPaidBy(n), { maxLength: 120 })}
              {write(`${path}.leadWeeks`, f.aidLead(n), weeks)}
              {write(`${path}.on`, f.aidOn(n), date)}
            </>
          )}
        />
      </OptionalGroup>
      <OptionalGroup fields={fields} name="papers" hint={f.paperHint}>
        <Rows
          fields={fields}
          path="papers"
          legend={f.paper}
          row={(path, n) => (
            <>
              {write(`${path}.what`, f.paper(n), { maxLength: 200 })}
              {write(`${path}.by`, f.paperBy(n), { maxLength: 120 })}
              {write(`${path}.on`, f.paperOn(n), date)}
            </>
          )}
        />
      </OptionalGroup>
      <OptionalGroup fields={fields} name="union">
        {choose('union.told', f.unionTold, yesNo)}
        {write('union.on', f.unionOn, date)}
      </OptionalGroup>
      <OptionalGroup fields={fields} name="interpreter">
        {choose('interpreter.used', f.interpreter, yesNo)}
        {write('interpreter.by', f.interpreterBy, { maxLength: 120 })}
      </OptionalGroup>
    </>
  );
}
