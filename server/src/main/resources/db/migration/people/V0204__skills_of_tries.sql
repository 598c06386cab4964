-- The passed try that granted a skill: voiding the try takes the skill away. None for what people granted.
ALTER TABLE skill ADD COLUMN attempt uuid;
