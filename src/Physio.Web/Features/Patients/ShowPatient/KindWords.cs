using MudBlazor;

namespace Physio.Web.Features.Patients.ShowPatient;

/// <summary>Word and icon of each kind of entry.</summary>
internal static class KindWords
{
    public static string Plural(TimelineKind? kind) => kind switch
    {
        null => PatientTexts.All,
        TimelineKind.Assessment => PatientTexts.Assessments,
        TimelineKind.Plan => PatientTexts.PlanVersions,
        TimelineKind.Session => PatientTexts.Sessions,
        TimelineKind.Check => PatientTexts.Checks,
        _ => PatientTexts.LinkEvents,
    };

    public static string Singular(TimelineKind kind) => kind switch
    {
        TimelineKind.Assessment => PatientTexts.Assessment,
        TimelineKind.Plan => PatientTexts.Plan,
        TimelineKind.Session => PatientTexts.Session,
        TimelineKind.Check => PatientTexts.Check,
        _ => PatientTexts.Link,
    };

    public static string Icon(TimelineKind kind) => kind switch
    {
        TimelineKind.Assessment => Icons.Material.Outlined.FactCheck,
        TimelineKind.Plan => Icons.Material.Outlined.PlaylistAddCheck,
        TimelineKind.Session => Icons.Material.Outlined.SelfImprovement,
        TimelineKind.Check => Icons.Material.Outlined.HealthAndSafety,
        _ => Icons.Material.Outlined.QrCode2,
    };

    public static string Css(TimelineEntry entry) =>
        entry is CheckEntry { Signs.Count: > 0 } or SessionEntry { Red: true } ? "alarming" : "";
}
