CREATE TABLE `searches` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`wanted` blob NOT NULL,
	`state` text NOT NULL,
	`reason` blob,
	`asked_at` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `searches_profile` ON `searches` (`profile_id`,`state`);--> statement-breakpoint
CREATE TABLE `found_jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`details` blob NOT NULL,
	`first_contact` text NOT NULL,
	`state` text NOT NULL,
	`need_id` text,
	`told_at` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `found_jobs_profile` ON `found_jobs` (`profile_id`,`state`);--> statement-breakpoint
CREATE INDEX `found_jobs_need` ON `found_jobs` (`need_id`);--> statement-breakpoint
CREATE TABLE `hand_over_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`from_id` text NOT NULL,
	`to_id` text NOT NULL,
	`answer` text NOT NULL,
	`how` text NOT NULL,
	`witness` blob,
	`answered_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hand_over_answers_profile` ON `hand_over_answers` (`profile_id`);--> statement-breakpoint
CREATE TABLE `specialist_wishes` (
	`profile_id` text PRIMARY KEY NOT NULL,
	`text` blob,
	`wished_at` text NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `needs` ADD `found_by_id` text;