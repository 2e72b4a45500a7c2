CREATE TABLE `form_drafts` (
	`user_id` text NOT NULL,
	`place` text NOT NULL,
	`profile_id` text,
	`fields` blob NOT NULL,
	`kept_at` text NOT NULL,
	PRIMARY KEY(`user_id`, `place`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `form_drafts_kept` ON `form_drafts` (`kept_at`);--> statement-breakpoint
CREATE INDEX `form_drafts_profile` ON `form_drafts` (`profile_id`);