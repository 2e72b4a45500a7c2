import { companies } from './companies';
import { lockOut } from './lock-out';
import { log } from './log';
import { needs, overview } from './overview';
import { invitationMail, users } from './users';
import { wishes } from './wishes';

/** The administrator's pages: register, people with access, log. */
export const admin = { wishes, overview, needs, companies, users, lockOut, log, invitationMail };
