//! A county file as large as a country, with schools that do not exist: the same on every machine.

use std::fmt::Write as _;

const FIRST: &[&str] = &[
    "Alder", "Ash", "Beech", "Birch", "Bramble", "Brook", "Cedar", "Chalk", "Cherry", "Cliff", "Clover", "Copper",
    "Corn", "Crane", "Dale", "Elm", "Fern", "Field", "Flint", "Fox", "Glen", "Gorse", "Green", "Hawthorn", "Hazel",
    "Heath", "Heron", "Hill", "Holly", "Juniper", "Kings", "Lake", "Lark", "Linden", "Maple", "Marsh", "Meadow",
    "Mill", "Moor", "Moss", "Oak", "Orchard", "Otter", "Park", "Pine", "Plover", "Priory", "Quarry", "Queens", "Raven",
    "Reed", "River", "Rowan", "Rush", "Sand", "Spring", "Stone", "Swan", "Thistle", "Thorn", "Wheat", "Willow", "Wood",
    "Yew",
];
const SECOND: &[&str] = &[
    "bank", "bridge", "brook", "bury", "combe", "cote", "croft", "dale", "down", "end", "fell", "field", "ford",
    "gate", "grove", "ham", "hill", "holme", "hurst", "lea", "ley", "mead", "mere", "mouth", "ridge", "side", "stead",
    "stoke", "thorpe", "ton", "view", "wick", "worth", "yard",
];
const KINDS: &[&str] = &[
    "Primary School",
    "Infant School",
    "Junior School",
    "Community School",
    "Academy",
    "Church of England Primary School",
    "Catholic Primary School",
    "High School",
    "Nursery School",
    "College",
];

/// The address that all schools share: the one that is paused.
pub const SHARED: &str = "admissions@country.example";
/// How many schools the country has, as England had in the Department for Education's list of 2021.
pub const SCHOOLS: usize = 20_760;

/// The names of made-up schools.
pub fn names(count: usize) -> Vec<String> {
    let kinds = KINDS.len();
    let pairs = FIRST.len() * SECOND.len();
    let name = |n: usize| {
        // Steps without common factors, so that neighbours differ in every part.
        let pair = n * 911 % pairs;
        let (first, second) = (FIRST[pair % FIRST.len()], SECOND[pair / FIRST.len()]);
        format!("{first}{second} {}", KINDS[(n / pairs + n) % kinds])
    };
    (0..count).map(name).collect()
}

/// The names of a register's schools: the column whose heading speaks of a school's name.
pub fn names_in(register: &str) -> Result<Vec<String>, String> {
    let mut lines = register.trim_start_matches('\u{feff}').lines();
    let heading = cells(lines.next().ok_or("the register is empty")?);
    let is_name = |cell: &String| {
        let cell = cell.to_lowercase().replace([' ', '_'], "");
        ["schoolname", "establishmentname", "schname", "name"].contains(&cell.as_str())
    };
    let column = heading.iter().position(is_name).ok_or("the register has no column \"school_name\" or \"name\"")?;
    let names = lines.filter_map(|line| cells(line).get(column).map(|cell| cell.trim().to_owned()));
    Ok(names.filter(|name| !name.is_empty() && !name.contains('\u{fffd}')).collect())
}

/// The cells of one line of CSV (RFC 4180) without line breaks in cells.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut signs = line.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                if let Some(cell) = cells.last_mut() {
                    cell.push('"');
                }
            }
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            _ => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(sign);
                }
            }
        }
    }
    cells
}

/// The county file: two addresses a school of its own, one of all schools.
pub fn county_file(names: &[String]) -> String {
    let mut text = format!(
        "[organisation]\nslug = \"country\"\nname = \"Country Schools\"\nkind = \"local-authority\"\naudience = \"parents\"\n\
         public_url = \"https://mail.country.example\"\n\
         sender_policy = {{ domains = [\"*.schools.example\", \"country.example\"] }}\n\n\
         [[sender]]\naddress = \"{SHARED}\"\nname = \"School admissions\"\npurpose = \"admissions\"\n"
    );
    for (n, name) in names.iter().enumerate() {
        let name: String =
            name.chars().map(|c| if c == '"' || c == '\\' || c.is_control() { ' ' } else { c }).collect();
        let _ = write!(
            text,
            "\n[[school]]\nslug = \"school-{n}\"\nname = \"{name}\"\nphone = \"+44 1632 96{:04}\"\n\
             website = \"https://s{n}.schools.example\"\nlist_complete = true\n\
             [[school.sender]]\naddress = \"office@s{n}.schools.example\"\npurpose = \"office\"\n\
             [[school.sender]]\naddress = \"news@s{n}.schools.example\"\npurpose = \"newsletter\"\n",
            n % 1000
        );
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn names_are_many_and_always_the_same() {
        let names = names(SCHOOLS);
        assert_eq!(names[..2], super::names(2));
        let different: std::collections::HashSet<&String> = names.iter().collect();
        assert!(different.len() > SCHOOLS * 9 / 10, "{}", different.len());
    }

    #[test]
    fn a_register_is_read_by_its_heading() {
        let register = "urn,school_name,type\n1,\"Oak, \"\"Big\"\" School\",x\n2,Elm School,y\n3,,z\n";
        let names = names_in(register).unwrap();
        assert_eq!(names, ["Oak, \"Big\" School", "Elm School"]);
        assert!(county_file(&names).contains("name = \"Oak,  Big  School\""));
        assert!(names_in("a,b\n1,2\n").is_err());
    }
}
