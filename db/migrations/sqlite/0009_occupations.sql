CREATE TABLE `occupation_lists` (
	`source` text PRIMARY KEY NOT NULL,
	`occupations` text NOT NULL,
	`content_hash` text NOT NULL,
	`taken_in_at` text NOT NULL
);
