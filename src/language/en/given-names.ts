/** Given names that are common somewhere, with the gender they mostly go with. Facts of general knowledge; names of both genders stand in neither list. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FEMALE_NAMES = names(`
  Aaliyah Abigail Ada Adele Adriana Agnes Agnieszka Aicha Aiko Aisha Alejandra Alessandra Alexandra Alexandria Alice Alicia Alina Alison Allison Alma
  Alyssa Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelica Angelina Anita Anja Ann Anna Anne Annette Annie Antonia April Ariana
  Arlene Ashley Astrid Aung Ava Ayesha Barbara Beata Beatrice Beatriz Becky Belinda Benedita Bernadette Beth Bethany Betsy Betty Beverly Bianca Birgit
  Bonnie Brenda Bridget Brigitte Brittany Camila Camille Carla Carly Carmen Carol Carolina Caroline Carolyn Carrie Catarina Catherine Cathy Cecilia
  Celeste Chantal Charlene Charlotte Chelsea Cheryl Chiara Chioma Chloe Christiane Christina Christine Christy Cindy Claire Clara Claudia Colleen
  Connie Constance Consuelo Courtney Crystal Cynthia Daisy Daniela Danielle Daria Dawn Deborah Debbie Deirdre Delia Denise Diana Diane Dolores Donna
  Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisa Elisabeth Eliza Elizabeth Ella Ellen Eloise Elsa Elsie Elvira Emilia Emily Emma Erica
  Erika Erin Esmeralda Estelle Esther Eugenia Eva Eve Evelyn Fatema Fatima Fatou Felicia Fernanda Fiona Florence Frances Francesca Francisca Frida
  Gabriela Gabrielle Gail Galina Gemma Genevieve Georgia Geraldine Gertrude Gina Ginger Gisele Giulia Gladys Glenda Gloria Grace Graciela Greta Gretchen
  Guadalupe Gwen Hadiza Haifa Halima Hanna Hannah Harriet Hazel Heather Heidi Helen Helena Helga Henrietta Hilary Hillary Hilda Holly Huda Huma Ida
  Ileana Imelda Ines Ingrid Inga Irene Irina Iris Irma Isabel Isabella Isadora Ivana Ivanka Jacqueline Jane Janet Janice Jasmine Jeanette Jeanne Jenna
  Jennifer Jenny Jessica Jill Jillian Joan Joanna Joanne Jocelyn Johanna Josefina Josephine Joyce Juanita Judith Judy Julia Juliana Julie Juliet
  June Kamala Karen Karin Karina Kate Katarina Katherine Kathleen Kathryn Kathy Katie Katrina Katya Kavita Kayla Keiko Kelly Kendra Khadija Kimberly
  Kirsten Kristen Kristin Kristina Krystal Lakshmi Lana Lara Latisha Latoya Laura Lauren Laurie Layla Leah Leila Lena Leona Leslie Leticia Lidia Lila
  Lillian Lily Linda Lindsay Lisa Lola Loretta Lorraine Louise Lourdes Lubna Lucia Lucille Lucinda Lucy Ludmila Luisa Luz Lydia Lynn Mabel Madeleine
  Madison Magdalena Maggie Maha Malala Mandy Marcia Margaret Margarita Marge Maria Mariam Mariana Marianne Marie Marilyn Marina Marion Marisa Marisol
  Marjorie Marlene Marta Martha Martina Mary Maryam Matilda Maureen Maxine Maya Megan Meghan Mei Melania Melanie Melinda Melissa Mercedes Meredith Meryl
  Mia Michaela Michele Michelle Mildred Milena Mindy Minerva Miranda Miriam Misty Molly Mona Monica Monique Muriel Myrna Myrtle Nadia Nadine Najat Nancy
  Naomi Natalia Natalie Natasha Neha Nellie Nicola Nicole Nina Noor Nora Norma Octavia Odette Olga Olivia Oksana Olena Ophelia Pam Pamela Patrice Patricia
  Patty Paula Paulina Pauline Pearl Peggy Penelope Penny Petra Phoebe Phyllis Pilar Pippa Polly Precious Priscilla Priya Priyanka Rachel Rania Raquel Rebecca
  Regina Renata Renee Rhonda Rita Roberta Rocio Rosa Rosalind Rosario Rose Roseanne Rosemary Rosie Roxanne Ruth Sabine Sabrina Sadie Sakura Sally Salma
  Samantha Samira Sandra Sara Sarah Sasha Savannah Scarlett Selma Serena Shakira Shannon Sharon Sheila Shelby Shelley Sheryl Shirin Shirley Simone Sindiwe
  Siobhan Sofia Solange Sonia Sonja Sophia Sophie Stacey Stacy Stella Stephanie Sue Suha Sujata Sunita Susan Susana Susanna Suzanne Svetlana Sybil Sylvia
  Tabitha Tamara Tammy Tania Tanya Tara Tatiana Teresa Tessa Thelma Theresa Therese Tiffany Tina Trina Trisha Uma Ursula Valentina Valeria Valerie Vanessa
  Vera Veronica Vicky Victoria Viola Violet Virginia Vivian Wanda Wangari Wendy Whitney Wilma Winifred Winona Xenia Xiomara Yasmin Yolanda Yoko Yulia
  Yvette Yvonne Zahra Zainab Zara Zelda Zeynep Zoe Zofia Zsuzsanna
`);

export const MALE_NAMES = names(`
  Aaron Abdel Abdul Abdullah Abel Abraham Abu Adam Adolfo Adrian Agustin Ahmad Ahmed Ahmet Akira Al Alan Albert Alberto Alec Alejandro Aleksandr Alessandro
  Alexander Alexandre Alexei Alfonso Alfred Alfredo Ali Allan Allen Alvaro Alvin Amadou Amir Amit Anatoly Anders Andre Andreas Andrei Andres Andrew Andriy
  Andy Angelo Angus Anil Anthony Antoine Anton Antonio Antony Anwar Aram Archie Armand Armando Arnold Arthur Artur Arturo Arun Asad Ashok Augusto Axel Aziz Bandar
  Barack Barry Bart Bartosz Bashar Basil Ben Benedict Benito Benjamin Benny Bernard Bernardo Bernie Bert Bill Billy Bob Bobby Bogdan Boris Brad Bradley
  Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Burt Byron Carl Carlo Carlos Carter Cecil Cedric Cesar Chad Charles Charlie Chester Chinua Chris
  Christian Christoph Christophe Christopher Chuck Clarence Claude Clayton Clement Cliff Clifford Clint Clinton Clyde Colin Connor Conrad Corey Cory Craig
  Curtis Cyril Dale Dan Daniel Danny Dario Darrell Darren Darryl Dave David Dean Deepak Dennis Denzel Derek Dermot Desmond Devin Dexter Didier Diego Dieter
  Dimitri Dinesh Diogo Dirk Dmitry Domingo Dominic Don Donald Doug Douglas Duarte Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edmund Eduardo Edward
  Edwin Efraim Elias Elijah Elliott Emanuel Emeka Emil Emiliano Emilio Emmanuel Enrico Enrique Eric Erik Ernest Ernesto Errol Ethan Eugene Evan Ezekiel Fabio
  Faisal Farid Federico Felipe Felix Ferdinand Fernando Fidel Filip Florian Floyd Francesco Francis Francisco Franco Francois Frank Franklin Franz Fred
  Freddie Frederic Frederick Fritz Fyodor Gabriel Gareth Garry Gary Gaston Gavin Gene Geoffrey George Georges Gerald Gerard Gerardo Gerhard Gerry Gideon Gilbert Giles
  Giorgio Giovanni Giuseppe Glen Glenn Gonzalo Gordon Graham Grant Greg Gregory Grigory Guillermo Gunter Gus Gustavo Guy Hakim Hamid Hamza Hank Hans Harold
  Harry Harvey Hasan Hassan Hector Heinrich Henri Henrik Henry Herbert Herman Hernan Hiroshi Horace Howard Hubert Hugh Hugo Hussein Hyun Iain Ian Ibrahim Ignacio
  Igor Ilya Imran Ioannis Isaac Isaiah Ismail Istvan Ivan Ivo Jack Jackson Jacob Jacques Jaime Jake Jakob Jamal James Jan Janos Jared Jason Javier Jay Jean
  Jeb Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao Joaquin Joe Joel Johan Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jose
  Josef Joseph Josh Joshua Josip Juan Jude Jules Julian Julio Julius Junichi Jurgen Justin Kai Kamal Karim Karl Kazuo Keith Ken Kenji Kenneth Kenny Kent Kevin Khaled
  Khalid Kirk Klaus Kofi Kumar Kurt Kwame Kyle Lamar Lance Larry Lars Laszlo Laurence Laurent Lawrence Lee Lennart Leo Leon Leonard Leonardo Leonid Leroy Lester Levi
  Lewis Liam Lindsey Lloyd Lorenzo Lou Louis Luc Luca Lucas Luciano Ludwig Luigi Luis Luiz Lukas Luke Luther Lyle Lyndon Maciej Magnus Mahmoud Malcolm Manfred Manoj
  Manuel Marc Marcel Marcelo Marcin Marco Marcos Marcus Mariano Mario Marius Mark Marko Marlon Marshall Martin Marvin Mateo Mateus Mathieu Matt Matteo Matthew Matthias
  Maurice Mauricio Max Maxim Mehmet Melvin Michael Michal Michel Miguel Mihai Mike Mikhail Milan Miles Milos Mitch Mitchell Mitt Mohamed Mohammad Mohammed Mohan Morris
  Moses Moshe Muhammad Murray Mustafa Nasser Nate Nathan Nathaniel Neil Nelson Nestor Newt Nicholas Nick Nicolas Nicolae Niels Nigel Nikolai Nils Noah Noel Norbert
  Norman Nuno Octavio Oleg Oliver Olivier Omar Oscar Oskar Otto Owen Pablo Paolo Pascal Patrick Paul Paulo Pavel Pedro Per Percy Pete Peter Petr Phil Philip
  Philippe Phillip Pierre Pieter Piotr Quentin Rafael Rahul Raj Rajesh Rajiv Ralph Ramesh Ramon Ramzi Randall Randy Raphael Rashid Raul Ravi Ray Raymond Reggie
  Reginald Reince Reinhard Rex Ricardo Richard Rick Ricky Rob Robert Roberto Rod Roderick Rodney Rodrigo Roger Rohan Roland Rolf Roman Romeo Ron Ronald Rory Ross Roy
  Ruben Rudolf Rudy Rufus Rui Rupert Russell Ryan Sadiq Saeed Said Salman Salvador Salvatore Sam Sami Samir Samuel Sanjay Santiago Saul Scott Sean Sebastian Serge Sergei
  Sergey Sergio Seth Shane Shaun Shawn Sheldon Sidney Silvio Simon Soren Spencer Stan Stanislav Stanley Stefan Stefano Stephane Stephen Sterling Steve Steven Stuart
  Sunil Sven Tadeusz Takashi Tariq Ted Terence Terrence Terry Theo Theodore Thierry Thomas Tim Timothy Tobias Toby Todd Tom Tomas Tomasz Tommy Toni Tony Travis Trent
  Trevor Tyler Tyrone Umberto Uwe Vaclav Vasily Vernon Victor Vidal Vijay Viktor Vince Vincent Vincenzo Vinod Vitaly Vito Vladimir Vladislav Vojislav Volodymyr Wade
  Waleed Wallace Walter Warren Wayne Wes Wesley Wilbur Wilfred Wilhelm Will Willard William Willie Wolfgang Woodrow Xavier Yasser Yevgeny Yitzhak Youssef Yuri Yusuf
  Yves Zach Zachary Zbigniew Zoltan
`);

/** Common given names that go with either gender. */
export const OPEN_NAMES = names(`
  Alex Ariel Avery Blake Cameron Casey Chen Dakota Dana Drew Eden Elliot Emerson Finley Frankie Gale Harper Hayden Jackie Jaden Jamie Jess Jo Jordan Jules Kerry Kim Kit Lane
  Li Logan Lou Madeline Ming Morgan Nat Nikita Pat Peyton Quinn Reese Riley Robbie Robin Rowan Sandy Shea Sidney Skyler Stevie Sydney Tal Taylor Tracy Val Wei Xin Yan Yu
`);
