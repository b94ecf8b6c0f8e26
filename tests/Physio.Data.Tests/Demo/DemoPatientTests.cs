using Physio.Data.Demo;

namespace Physio.Data.Tests.Demo;

public class DemoPatientTests
{
    [Theory]
    [InlineData(2026, 11, 23)]
    [InlineData(2028, 2, 29)]
    [InlineData(2027, 1, 1)]
    public void Demo_patients_are_as_old_as_their_story_says_whatever_the_day(int year, int month, int day)
    {
        var today = new DateOnly(year, month, day);

        Assert.All(DemoClinics.Names.SelectMany(DemoClinics.PatientsOf), patient =>
        {
            var registered = Domain.Patients.Patient.Register(Domain.Clinics.ClinicId.New(), patient.Details(today), default);
            Assert.Equal(patient.Age, registered.AgeOn(today));
        });
    }
}
