using Physio.Data.Staff;

namespace Physio.Data.Demo;

/// <summary>An account of the demo: who may sign in where.</summary>
public sealed record DemoAccount(string Clinic, string Email, string DisplayName, string Role);

/// <summary>The invented staff of the two demo clinics. Their password is public: they exist in demo mode only.</summary>
public static class DemoAccounts
{
    /// <summary>One password for all of them.</summary>
    public const string Password = "Walnut-Harbour-42-Lantern";

    /// <summary>Wrote the draft of a policy; the admin can be its second person.</summary>
    internal const string PolicyAuthor = "jan.becker@demo.physio";

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new(DemoClinics.Park, "anna.keller@demo.physio", "Anna Keller", StaffRoles.Therapist),
        new(DemoClinics.Park, PolicyAuthor, "Jan Becker", StaffRoles.Therapist),
        new(DemoClinics.Park, "admin@demo.physio", "Petra Sommer", StaffRoles.Admin),
        new(DemoClinics.Riverside, "olivia.reed@riverside.physio", "Olivia Reed", StaffRoles.Therapist),
        new(DemoClinics.Riverside, "admin@riverside.physio", "Samuel Grant", StaffRoles.Admin),
    ];

    /// <summary>The therapist whose name stands under the plans of a demo clinic.</summary>
    internal static DemoAccount TherapistOf(string clinic) => All.First(account => account.Clinic == clinic && account.Role == StaffRoles.Therapist);
}
