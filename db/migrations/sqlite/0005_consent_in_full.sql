CREATE TABLE `phone_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text,
	`said_by` blob NOT NULL,
	`said_on` text NOT NULL,
	`recorded_by_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `phone_answers_proposal` ON `phone_answers` (`proposal_id`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`about` text NOT NULL,
	`since` text NOT NULL,
	`outcome` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`proposal_id`,`about`,`since`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`details` blob NOT NULL,
	`is_without_name` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
