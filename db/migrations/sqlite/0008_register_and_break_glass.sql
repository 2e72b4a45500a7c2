CREATE TABLE `company_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`content` text,
	`created_at` text NOT NULL,
	`confirmed_at` text,
	`added_count` integer,
	`changed_count` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `company_imports_user` ON `company_imports` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `company_names` (
	`company_id` text NOT NULL,
	`name` text NOT NULL,
	`until` text NOT NULL,
	PRIMARY KEY(`company_id`, `name`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `company_names_name` ON `company_names` (`name`);--> statement-breakpoint
CREATE TABLE `offices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`closed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `offices_name_unique` ON `offices` (`name`);--> statement-breakpoint
CREATE TABLE `break_glass_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`requester_id` text NOT NULL,
	`reason` text NOT NULL,
	`explanation` blob NOT NULL,
	`requested_at` text NOT NULL,
	`decided_by_id` text,
	`decision` text,
	`decided_at` text,
	`closed_at` text,
	FOREIGN KEY (`requester_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `break_glass_requests_profile` ON `break_glass_requests` (`profile_id`);--> statement-breakpoint
CREATE INDEX `break_glass_requests_at` ON `break_glass_requests` (`requested_at`);--> statement-breakpoint
ALTER TABLE `access_log` ADD `break_glass_id` text;--> statement-breakpoint
INSERT INTO `offices` (`id`, `name`, `created_at`, `updated_at`)
SELECT lower(hex(randomblob(12))), `office`, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM (SELECT `office` FROM `users` WHERE `office` <> '' UNION SELECT `office` FROM `profiles` WHERE `office` <> '');
