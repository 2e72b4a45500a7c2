CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`window_start_at` text NOT NULL,
	`count` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`identity_key` text NOT NULL,
	`link_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`wrong_codes` integer NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`consumed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_attempts_link_hash_unique` ON `sign_in_attempts` (`link_hash`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`office` text,
	`company_id` text,
	`company_role` text,
	`created_at` text NOT NULL,
	`suspended_at` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE INDEX `users_company` ON `users` (`company_id`);--> statement-breakpoint
CREATE TABLE `companies` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_number` text,
	`name` text NOT NULL,
	`sector` text NOT NULL,
	`municipality` text NOT NULL,
	`status` text NOT NULL,
	`status_reason` text,
	`specialist_id` text,
	`pay_start` text,
	`follow_up_wish` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `companies_organisation_number_unique` ON `companies` (`organisation_number`);--> statement-breakpoint
CREATE INDEX `companies_specialist` ON `companies` (`specialist_id`);--> statement-breakpoint
CREATE TABLE `needs` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`created_by_id` text NOT NULL,
	`state` text NOT NULL,
	`kind` text NOT NULL,
	`title` text,
	`municipality` text,
	`address` text,
	`start_on` text,
	`season_from` text,
	`season_to` text,
	`hours_min` integer,
	`hours_max` integer,
	`pay` text,
	`contract_chance` text,
	`contract_requires` text,
	`is_equal_terms` integer,
	`is_addition` integer,
	`contact_name` text,
	`contact_phone` text,
	`has_mentor` integer,
	`support` text,
	`has_progression` integer,
	`resolved` text,
	`closed_reason` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`submitted_at` text,
	`opened_at` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `needs_company` ON `needs` (`company_id`);--> statement-breakpoint
CREATE INDEX `needs_state` ON `needs` (`state`);--> statement-breakpoint
CREATE TABLE `tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`need_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`details` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tasks_need` ON `tasks` (`need_id`,`position`);--> statement-breakpoint
CREATE TABLE `access_log` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`user_id` text NOT NULL,
	`what` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `access_log_profile` ON `access_log` (`profile_id`,`at`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`company_id` text NOT NULL,
	`purpose` text NOT NULL,
	`card_hash` text NOT NULL,
	`given_how` text NOT NULL,
	`witness` blob,
	`disclosed` blob,
	`is_interpreter_used` integer NOT NULL,
	`given_at` text NOT NULL,
	`until_on` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_profile` ON `consents` (`profile_id`);--> statement-breakpoint
CREATE INDEX `consents_proposal` ON `consents` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`profile_id` text PRIMARY KEY NOT NULL,
	`details` blob NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person_keys` (
	`profile_id` text PRIMARY KEY NOT NULL,
	`ring_key_id` text NOT NULL,
	`wrapped` blob NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `person_links` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_links_token_hash_unique` ON `person_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `person_links_profile` ON `person_links` (`profile_id`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`specialist_id` text NOT NULL,
	`office` text NOT NULL,
	`matching` blob NOT NULL,
	`is_protected` integer NOT NULL,
	`is_under_18` integer NOT NULL,
	`has_guardian` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `profiles_code_unique` ON `profiles` (`code`);--> statement-breakpoint
CREATE INDEX `profiles_specialist` ON `profiles` (`specialist_id`);--> statement-breakpoint
CREATE TABLE `agreement_parties` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`version_id` text NOT NULL,
	`party` text NOT NULL,
	`user_id` text,
	`token_hash` text,
	`expires_at` text NOT NULL,
	`accepted_at` text,
	`accepted_as` blob,
	`accepted_how` text,
	`declined_at` text,
	`declined_to` text,
	`decline_note` blob,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `agreement_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_parties_token_hash_unique` ON `agreement_parties` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_parties_one` ON `agreement_parties` (`version_id`,`party`);--> statement-breakpoint
CREATE INDEX `agreement_parties_agreement` ON `agreement_parties` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `agreement_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`version` integer NOT NULL,
	`terms` blob NOT NULL,
	`content_hash` text NOT NULL,
	`sent_at` text NOT NULL,
	`replaced_at` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_versions_number` ON `agreement_versions` (`agreement_id`,`version`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`company_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`specialist_id` text NOT NULL,
	`terms` blob NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`is_unpaid` integer NOT NULL,
	`start_on` text NOT NULL,
	`end_on` text,
	`approval_reason` blob,
	`approved_by_id` text,
	`approved_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`sent_at` text,
	`in_force_at` text,
	`decided_at` text,
	`ended_at` text,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_proposal_id_unique` ON `agreements` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `agreements_company` ON `agreements` (`company_id`);--> statement-breakpoint
CREATE INDEX `agreements_profile` ON `agreements` (`profile_id`);--> statement-breakpoint
CREATE INDEX `agreements_specialist` ON `agreements` (`specialist_id`);--> statement-breakpoint
CREATE TABLE `proposal_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`author` text NOT NULL,
	`text` blob NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposal_messages_proposal` ON `proposal_messages` (`proposal_id`,`at`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`need_id` text NOT NULL,
	`company_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`specialist_id` text NOT NULL,
	`state` text NOT NULL,
	`resumes_at` text,
	`paused_by` text,
	`card` blob NOT NULL,
	`card_hash` text NOT NULL,
	`answer_reason` text,
	`note` blob,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`asked_at` text,
	`consented_at` text,
	`shown_at` text,
	`answered_at` text,
	`meeting_declined_at` text,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_need` ON `proposals` (`need_id`);--> statement-breakpoint
CREATE INDEX `proposals_company` ON `proposals` (`company_id`);--> statement-breakpoint
CREATE INDEX `proposals_profile` ON `proposals` (`profile_id`);--> statement-breakpoint
CREATE INDEX `proposals_specialist` ON `proposals` (`specialist_id`);--> statement-breakpoint
CREATE TABLE `audit_details` (
	`seq` integer PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`actor` text NOT NULL,
	`subject` text NOT NULL,
	`facts` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_details_subject` ON `audit_details` (`subject`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`action` text NOT NULL,
	`commitment` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`hash` text NOT NULL,
	`seal` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`letter` blob,
	`person_id` text,
	`proposal_id` text,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`first_tried_at` text,
	`doubt_since_at` text,
	`next_try_at` text NOT NULL,
	`provider_id` text,
	`last_error` text,
	`request_id` text,
	`created_at` text NOT NULL,
	`sent_at` text
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`next_try_at`);--> statement-breakpoint
CREATE INDEX `outbox_proposal` ON `outbox` (`proposal_id`);