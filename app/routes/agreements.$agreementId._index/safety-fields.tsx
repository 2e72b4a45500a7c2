import { useMessages } from '~/app/i18n/messages';
import type { DrawField } from './terms-field';

/** Insurance, risk assessment and training before the start: required of every trial. */
export function SafetyFields({ fields: { write, choose } }: { fields: DrawField }) {
  const f = useMessages().agreement.edit.fields;
  const date = { kind: 'date', width: 'medium' } as const;
  return (
    <>
      {write('insurance', f.insurance, { maxLength: 300 })}
      <div id="riskAssessment" className="stack">
        {choose('riskAssessment.isDone', f.riskDone, {
          kind: 'checkbox',
          options: [{ value: 'on', label: f.yesNo.yes }],
        })}
        {write('riskAssessment.on', f.riskOn, date)}
        {write('riskAssessment.by', f.riskBy, { maxLength: 120 })}
      </div>
      <div id="hseTraining" className="stack">
        {write('hseTraining.on', f.hseOn, date)}
        {write('hseTraining.by', f.hseBy, { maxLength: 120 })}
      </div>
    </>
  );
}
