//! The tag tree: what screen readers read (ISO 32000-1 §14.7, ISO 14289-1).

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::super::display::{Role, Tree};
use super::super::geometry::Area;
use super::content::parts;
use super::{File, WrittenSide, real, text_string};

/// Adds the tree and gives its root. A file with more than one side is a document of parts,
/// each in its language.
pub(super) fn add(file: &mut File, sides: &[WrittenSide<'_>]) -> ObjectId {
    let root = file.reserve();
    let mut numbers = Vec::new();
    let whole = if let [only] = sides {
        add_side(file, only, root, Role::Document.name(), &mut numbers)
    } else {
        let whole = file.reserve();
        let kids = sides.iter().map(|side| add_side(file, side, whole, "Part", &mut numbers));
        let kids: Vec<Object> = kids.map(Object::from).collect();
        file.set(whole, dictionary! { "S" => Role::Document.name(), "P" => root, "K" => kids });
        whole
    };
    let next = i64::try_from(numbers.len()).unwrap_or(i64::MAX);
    let numbers: Vec<Object> = (0_i64..).zip(numbers).flat_map(|(page, id)| [page.into(), id.into()]).collect();
    file.set(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => whole,
            "ParentTree" => dictionary! { "Nums" => numbers },
            "ParentTreeNextKey" => next,
        },
    );
    root
}

/// Adds the tree of one side below `above`, and for each of its pages what its pieces are
/// parts of.
fn add_side(
    file: &mut File,
    written: &WrittenSide<'_>,
    above: ObjectId,
    top: &str,
    numbers: &mut Vec<ObjectId>,
) -> ObjectId {
    let WrittenSide { side, pages, ids: page_ids } = written;
    let layout = &side.layout;
    let nodes = &layout.tree.0;
    let ids: Vec<ObjectId> = nodes.iter().map(|_| file.reserve()).collect();
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); nodes.len()];
    let pieces = parts(pages, &layout.tree);
    let mut on_page = vec![None; nodes.len()];
    for (node, pieces) in pieces.iter().enumerate() {
        for &(page, mcid) in pieces {
            let first = *on_page[node].get_or_insert(page);
            kids[node].push(if first == page {
                mcid.into()
            } else {
                dictionary! { "Type" => "MCR", "Pg" => page_ids[page], "MCID" => mcid }.into()
            });
        }
    }
    for (node, part) in nodes.iter().enumerate().skip(1) {
        kids[part.parent].push(ids[node].into());
    }
    for ((node, part), kids) in nodes.iter().enumerate().zip(kids) {
        let is_top = node == Tree::ROOT;
        let (role, parent) = if is_top { (top, above) } else { (part.role.name(), ids[part.parent]) };
        let mut element = dictionary! { "S" => role, "P" => parent, "K" => kids };
        if let Some(page) = on_page[node] {
            element.set("Pg", page_ids[page]);
        }
        let language = if is_top { Some(side.about.locale) } else { part.language.as_deref() };
        if let Some(language) = language {
            element.set("Lang", text_string(language));
        }
        if let Some(says) = &part.says {
            element.set("ActualText", text_string(says));
        }
        if let Some(attributes) = attributes(part.role) {
            element.set("A", attributes);
        }
        if let Some((alt, _, area)) = &part.figure {
            element.set("Alt", text_string(alt));
            element.set("A", placed(area, layout.sheet.height));
        }
        file.set(ids[node], element);
    }
    for written in pages {
        let parents: Vec<Object> = written.marked.iter().map(|&node| ids[node].into()).collect();
        numbers.push(file.add(parents));
    }
    ids[Tree::ROOT]
}

/// Where a figure stands.
fn placed(area: &Area, sheet_height: f32) -> Dictionary {
    let foot = sheet_height - area.y - area.height;
    let corners = [area.x, foot, area.x + area.width, foot + area.height];
    dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners.map(real).to_vec() }
}

fn attributes(role: Role) -> Option<Dictionary> {
    match role {
        Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
        Role::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::GroupHead => Some(dictionary! { "O" => "Table", "Scope" => "Column", "ColSpan" => 2 }),
        _ => None,
    }
}
