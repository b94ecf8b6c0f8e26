using Physio.Domain.Clinics;

namespace Physio.Data.Demo;

/// <summary>The two demo clinics, which show that neither sees anything of the other.</summary>
internal static class DemoClinics
{
    public const string Park = "Praxis am Park";
    public const string Riverside = "Riverside Physio";

    public static IReadOnlyList<string> Names { get; } = [Park, Riverside];

    /// <summary>Telephone numbers from ranges that are kept free for fiction.</summary>
    public static Clinic Found(string name, DateTimeOffset now) => name == Park
        ? Clinic.Found(Park, "+49 30 23125 014", "112", now)
        : Clinic.Found(Riverside, "+44 1632 960 120", "999", now);

    public static IReadOnlyList<DemoPatient> PatientsOf(string name) => name == Park ? DemoParkPatients.All : DemoRiversidePatients.All;
}
