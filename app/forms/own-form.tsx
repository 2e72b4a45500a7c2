import { Form } from '@remix-run/react';
import type { ComponentProps } from 'react';
import { useViewer } from '../frame/viewer';

/**
 * A form on a jobseeker’s own page that names no record of hers. It says whose page it stands on,
 * so that one left open is refused when somebody else’s link was opened in the browser meanwhile.
 */
export function OwnForm({ children, ...form }: ComponentProps<typeof Form>) {
  const { whosePage } = useViewer();
  return (
    <Form method="post" {...form}>
      {whosePage ? <input type="hidden" name="whosePage" value={whosePage} /> : null}
      {children}
    </Form>
  );
}
