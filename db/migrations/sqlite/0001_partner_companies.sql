CREATE TABLE `colleague_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`specialist_id` text NOT NULL,
	`company_id` text NOT NULL,
	`note` text,
	`at` text NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `colleague_questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `colleague_answers_question` ON `colleague_answers` (`question_id`,`at`);--> statement-breakpoint
CREATE TABLE `colleague_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`specialist_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL,
	`closed_at` text,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `colleague_questions_open` ON `colleague_questions` (`closed_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `company_contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text,
	`phone` text,
	`email` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `company_contacts_company` ON `company_contacts` (`company_id`);--> statement-breakpoint
CREATE TABLE `contact_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`specialist_id` text NOT NULL,
	`contact_id` text,
	`on_date` text NOT NULL,
	`channel` text NOT NULL,
	`aim` text NOT NULL,
	`cup` integer,
	`outcome` text,
	`objection` text,
	`note` text,
	`next_on` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `company_contacts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_entries_company` ON `contact_entries` (`company_id`,`on_date`);--> statement-breakpoint
CREATE INDEX `contact_entries_specialist` ON `contact_entries` (`specialist_id`,`on_date`);--> statement-breakpoint
CREATE TABLE `need_claims` (
	`need_id` text PRIMARY KEY NOT NULL,
	`specialist_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `need_claims_specialist` ON `need_claims` (`specialist_id`);--> statement-breakpoint
CREATE TABLE `promises` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`specialist_id` text NOT NULL,
	`text` text NOT NULL,
	`due_on` text NOT NULL,
	`created_at` text NOT NULL,
	`kept_at` text,
	`dropped_at` text,
	`drop_reason` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `contact_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `promises_company` ON `promises` (`company_id`);--> statement-breakpoint
CREATE INDEX `promises_specialist` ON `promises` (`specialist_id`);--> statement-breakpoint
CREATE TABLE `warnings` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`specialist_id` text NOT NULL,
	`sign` text NOT NULL,
	`note` text,
	`at` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `warnings_company` ON `warnings` (`company_id`,`at`);--> statement-breakpoint
ALTER TABLE `companies` ADD `offered_to_id` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `co_specialist_id` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `industry` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `size_band` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `has_hr` integer;--> statement-breakpoint
ALTER TABLE `companies` ADD `decision_maker` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `earlier_experience` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `motive` text;--> statement-breakpoint
ALTER TABLE `companies` ADD `is_reference` integer;--> statement-breakpoint
ALTER TABLE `companies` ADD `suitability_note` text;