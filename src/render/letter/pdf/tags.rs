//! The tag tree: what screen readers read (ISO 32000-1 §14.7, ISO 14289-1).

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::super::content::LetterContent;
use super::super::display::{Layout, Role, Tree};
use super::content::{Written, parts};
use super::{File, real, text_string};

/// Adds the tree and gives its root.
pub(super) fn add(
    file: &mut File,
    layout: &Layout,
    pages: &[Written],
    page_ids: &[ObjectId],
    letter: &LetterContent,
) -> ObjectId {
    let root = file.reserve();
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
        let parent = if node == Tree::ROOT { root } else { ids[part.parent] };
        let mut element = dictionary! { "S" => part.role.name(), "P" => parent, "K" => kids };
        if let Some(page) = on_page[node] {
            element.set("Pg", page_ids[page]);
        }
        if node == Tree::ROOT {
            element.set("Lang", text_string(&letter.locale));
        }
        if let Some(attributes) = attributes(part.role) {
            element.set("A", attributes);
        }
        if let Some((alt, _, area)) = &part.figure {
            let foot = layout.sheet.height - area.y - area.height;
            let corners = [area.x, foot, area.x + area.width, foot + area.height];
            element.set("Alt", text_string(alt));
            element.set(
                "A",
                dictionary! {
                    "O" => "Layout",
                    "Placement" => "Block",
                    "BBox" => corners.map(real).to_vec(),
                },
            );
        }
        file.set(ids[node], element);
    }
    let mut numbers = Vec::with_capacity(2 * pages.len());
    for (page, written) in (0_i64..).zip(pages) {
        let parents: Vec<Object> = written.marked.iter().map(|&node| ids[node].into()).collect();
        numbers.extend([page.into(), file.add(parents).into()]);
    }
    let next = i64::try_from(pages.len()).unwrap_or(i64::MAX);
    file.set(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[Tree::ROOT],
            "ParentTree" => dictionary! { "Nums" => numbers },
            "ParentTreeNextKey" => next,
        },
    );
    root
}

fn attributes(role: Role) -> Option<Dictionary> {
    match role {
        Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "Decimal" }),
        Role::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::GroupHead => Some(dictionary! { "O" => "Table", "Scope" => "Column", "ColSpan" => 2 }),
        _ => None,
    }
}
