package uk.nhs.portal.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;

/// What every page of the portal is built with in the browser.
@NpmPackage(value = "nhsuk-frontend", version = "10.6.1")
@NpmPackage(value = "sass", version = "1.108.2", dev = true)
class PortalShell implements AppShellConfigurator {}
