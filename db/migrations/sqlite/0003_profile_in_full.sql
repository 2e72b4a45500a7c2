CREATE TABLE `local_terms` (
	`text` text PRIMARY KEY NOT NULL,
	`concept` text NOT NULL,
	`decided_by_id` text NOT NULL,
	`decided_at` text NOT NULL,
	FOREIGN KEY (`decided_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `objections` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`block` text NOT NULL,
	`text` blob NOT NULL,
	`raised_at` text NOT NULL,
	`settled_at` text,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objections_profile` ON `objections` (`profile_id`,`settled_at`);