CREATE TABLE `case_sharings` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`specialist_id` text NOT NULL,
	`colleague_id` text NOT NULL,
	`purpose` blob NOT NULL,
	`asked_at` text NOT NULL,
	`until_on` text NOT NULL,
	`answer` text,
	`how` text,
	`witness` blob,
	`answered_at` text,
	`ended_at` text,
	`ended_by` text,
	`letter_id` text,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`colleague_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_sharings_profile` ON `case_sharings` (`profile_id`);--> statement-breakpoint
CREATE INDEX `case_sharings_colleague` ON `case_sharings` (`colleague_id`);