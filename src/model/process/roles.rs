//! Sets of roles: who is to do what is left.
//!
//! A set knows nothing of items or people.

use crate::model::checklist::Role;

/// A set of roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles(u8);

impl Roles {
    /// Puts a role in.
    pub const fn insert(&mut self, role: Role) {
        self.0 |= 1 << role as u8;
    }

    /// Tells whether a role is in it.
    pub const fn contains(self, role: Role) -> bool {
        self.0 & (1 << role as u8) != 0
    }

    /// Tells whether it is nobody.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the roles in the order of [`Role::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.contains(*role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<T: IntoIterator<Item = Role>>(roles: T) -> Self {
        let mut all = Self::default();
        roles.into_iter().for_each(|role| all.insert(role));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in() {
        let roles: Roles = [Role::It, Role::Coordinator, Role::It].into_iter().collect();
        assert_eq!(roles.iter().collect::<Vec<_>>(), [Role::Coordinator, Role::It]);
        assert!(!roles.contains(Role::Lawyer) && !roles.is_empty() && Roles::default().is_empty());
    }
}
