import { outsideWork } from '~/app/domain/agreements/optional-terms';
import { useMessages } from '~/app/i18n/messages';
import { OptionalGroup, Rows } from './optional-group';
import type { DrawField } from './terms-field';

/** What is done when something happens, off the job, and afterwards. */
export function AlongFields({ fields }: { fields: DrawField }) {
  const { fields: f, outside } = useMessages().agreement.optional;
  const { write, choose } = fields;
  const long = { kind: 'textarea', maxLength: 300, rows: 2 } as const;
  return (
    <>
      <OptionalGroup fields={fields} name="hard" hint={f.hardHint}>
        <Rows
          fields={fields}
          path="hard"
          legend={f.hardWhen}
          row={(path, n) => (
            <>
              {write(`${path}.when`, f.hardWhen(n), { maxLength: 200 })}
              {write(`${path}.what`, f.hardWhat(n), long)}
            </>
          )}
        />
      </OptionalGroup>
      <OptionalGroup fields={fields} name="pause" paths={['pause', 'comingBack']}>
        {write('pause', f.pause, long)}
        {write('comingBack', f.comingBack, long)}
      </OptionalGroup>
      <OptionalGroup fields={fields} name="outside" hint={f.outsideHint}>
        {choose('outside', f.outside, {
          isOptional: true,
          options: outsideWork.map((value) => ({ value, label: outside[value] })),
        })}
      </OptionalGroup>
      <OptionalGroup fields={fields} name="followUp" paths={['followUp', 'followUpUntilOn']}>
        {write('followUp.goals', f.goals, long)}
        {write('followUp.paidBy', f.paidBy, { maxLength: 120 })}
        {write('followUpUntilOn', f.untilOn, { kind: 'date', width: 'medium' })}
        {write('followUp.nextBy', f.nextBy, { maxLength: 120 })}
      </OptionalGroup>
    </>
  );
}
