using Physio.Domain.Assessments;
using Physio.Domain.Patients;

namespace Physio.Data.Demo;

/// <summary>The patients of Riverside Physio: enough to see that the other clinic does not see them.</summary>
internal static class DemoRiversidePatients
{
    public static IReadOnlyList<DemoPatient> All { get; } =
    [
        new("Amelia Clarke", 36, Sex.F, Diagnosis.Nslbp)
        {
            Visits = [new(10, Phase.Remission, 2)],
            Sessions = [new(9, 2, 2), new(7, 2, 1), new(4, 1, 1), new(2, 1, 1)],
        },
        new("Noah Whitfield", 50, Sex.M, Diagnosis.AcuteLbp)
        {
            Visits = [new(2, Phase.Acute, 5) { MinutesPerDay = 10 }],
            Sessions = [new(1, 5, 4)],
        },
        new("Grace Mensah", 62, Sex.F, Diagnosis.SacroiliacPain)
        {
            CanGetToFloor = false,
            Visits = [new(6, Phase.Subacute, 3)],
            Sessions = [new(4, 3, 3), new(2, 3, 2)],
        },
    ];
}
