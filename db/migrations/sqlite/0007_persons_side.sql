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
CREATE INDEX `searches_profile` ON `searches` (`profile_id`,`state`);