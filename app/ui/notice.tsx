import type { ReactNode } from 'react';
import { Sign } from '~/app/ui/sign';
import type { SignTone } from '~/app/ui/sign';

type NoticeProps = {
  tone?: SignTone;
  title?: string;
  children?: ReactNode;
  /** Says what just happened: read aloud once when it appears. */
  isStatus?: boolean;
};

/** A message that stands out from the text around it: by shape and words, then by colour. */
export function Notice({ tone = 'info', title, children, isStatus }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={isStatus ? 'status' : undefined}>
      <Sign tone={tone} />
      <div className="notice__body">
        {title ? <p className="notice__title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
